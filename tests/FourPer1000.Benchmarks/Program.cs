using FourPer1000.Benchmarks;

// --ratios [NAME…]   the promised ratios, each as one line; a name stands for all that begin with it; all of them in a few minutes
// --rebuild N        the views of a journal of N events made again: time and memory
// --register N       the ratio of register on N forms of N/4 people, and its memory a row
return args switch
{
    ["--ratios", .. string[] names] => Ratios.Print(names, Console.Out),
    ["--register", string forms] when int.TryParse(forms, out int count) && count > 0 => Ratios.PrintRegister(count, Console.Out),
    ["--rebuild", string events] when int.TryParse(events, out int count) && count > 0 => StorageBenchmark.PrintRebuild(count, Console.Out),
    _ => Ratios.Usage(Console.Error),
};

using FourPer1000.ConsoleHost;

using Stream output = Console.OpenStandardOutput();
return Application.Run(args, output, Console.Error);

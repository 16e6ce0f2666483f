using NegotiationBot.Cli.Eval.Attributions;
using NegotiationBot.Hosting;
using NegotiationBot.Training.Attribution;
using NegotiationBot.Training.Gold;

return args switch
{
    ["attribution", "train", var gold, var folder] => Train(gold, folder),
    ["reports", "train", var gold, var folder] => TrainReports(gold, folder),
    ["attribution", "validate", var gold] => Validate(gold, null),
    ["attribution", "validate", var gold, "--errors", var file] => Validate(gold, file),
    _ => Usage(),
};

static int Train(string gold, string folder)
{
    var articles = Read(gold);
    var certainty = CertaintyTrainer.Train(CrossValidation.Run(articles, Console.WriteLine));
    (AttributionTrainer.Train(articles) with { Certainty = certainty }).Save(folder);
    return 0;
}

static int TrainReports(string gold, string folder)
{
    AttributionFiles.SaveReport(
        folder,
        AttributionTrainer.TrainReports(Read(gold), AttributionFiles.ReadDiscourse(folder))
    );
    return 0;
}

static int Validate(string gold, string? errors)
{
    var judgements = CrossValidation.Run(Read(gold), Console.WriteLine);
    Console.WriteLine($"all: {new Score(judgements)}");
    foreach (var line in Reliability.Table(Reliability.Judge(judgements)))
    {
        Console.WriteLine(line);
    }
    if (errors is not null)
    {
        File.WriteAllLines(errors, ErrorList.Of(judgements));
    }
    return 0;
}

static IReadOnlyList<ReadGold> Read(string path)
{
    var registry = KnownSpeakers.Load(Path.Combine(AppContext.BaseDirectory, "Data", "speakers.json"));
    var sources = ResolvedSources.OfTheProgram();
    return [.. GoldFile.Read(path).Select(article => new ReadGold(sources.Resolve(article), registry))];
}

static int Usage()
{
    Console.Error.WriteLine(
        """
        Usage: NegotiationBot.Training attribution train GOLD.jsonl FOLDER      fits the models and writes their files
               NegotiationBot.Training reports train GOLD.jsonl FOLDER          fits the model of reported speech alone, beside the others in the folder
               NegotiationBot.Training attribution validate GOLD.jsonl [--errors FILE]   each publisher decided by models of the others
        """
    );
    return 2;
}

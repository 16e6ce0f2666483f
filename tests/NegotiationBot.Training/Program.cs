using NegotiationBot.Cli.Eval.Attributions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Hosting;
using NegotiationBot.Training.Answers;
using NegotiationBot.Training.Attribution;
using NegotiationBot.Training.Evidence;
using NegotiationBot.Training.Gold;

return args switch
{
    ["attribution", "train", var gold, var folder] => Train(gold, folder),
    ["pronouns", "train", var gold, var folder] => TrainPronouns(gold, folder),
    ["reports", "train", var gold, var folder] => TrainReports(gold, folder),
    ["reports", "validate", var gold] => ValidateReports(gold),
    ["attribution", "validate", var gold] => Validate(gold, null),
    ["attribution", "validate", var gold, "--errors", var file] => Validate(gold, file),
    ["evidence", "train", var folder, .. var sets] when sets.Length % 2 == 0 => await TrainEvidenceAsync(folder, sets),
    ["evidence", "validate", .. var sets] when sets.Length % 2 == 0 => await ValidateEvidenceAsync(sets),
    ["answerability", "train", var folder, .. var sets] when sets.Length % 2 == 0 => await TrainAnswerabilityAsync(
        folder,
        sets
    ),
    ["answerability", "validate", .. var sets] when sets.Length % 2 == 0 => await ValidateAnswerabilityAsync(sets),
    _ => Usage(),
};

static int Train(string gold, string folder)
{
    var articles = Read(gold);
    var certainty = CertaintyTrainer.Train(CrossValidation.Run(articles, Console.WriteLine));
    (AttributionTrainer.Train(articles) with { Certainty = certainty }).Save(folder);
    return 0;
}

static int TrainPronouns(string gold, string folder)
{
    AttributionFiles.SaveAntecedent(folder, AttributionTrainer.TrainPronouns(Read(gold)));
    return 0;
}

static int TrainReports(string gold, string folder)
{
    AttributionTrainer.TrainReports(Read(gold), AttributionFiles.ReadDiscourse(folder)).Save(folder);
    return 0;
}

static int ValidateReports(string gold)
{
    foreach (var line in ReportValidation.Run(Read(gold), AttributionModels.Shipped))
    {
        Console.WriteLine(line);
    }
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

static async Task<int> TrainEvidenceAsync(string folder, string[] sets)
{
    await File.WriteAllTextAsync(
        Path.Combine(folder, "evidence.weights"),
        EvidenceTrainer.Train(await CollectAsync(sets))
    );
    return 0;
}

static async Task<int> ValidateEvidenceAsync(string[] sets)
{
    EvidenceValidation.Run(await CollectAsync(sets), Console.WriteLine);
    return 0;
}

static async Task<int> TrainAnswerabilityAsync(string folder, string[] sets)
{
    await File.WriteAllTextAsync(
        Path.Combine(folder, "answerability.weights"),
        AnswerabilityTrainer.Train(await WeighAsync(sets))
    );
    return 0;
}

static async Task<int> ValidateAnswerabilityAsync(string[] sets)
{
    AnswerabilityValidation.Run(await WeighAsync(sets), Console.WriteLine);
    return 0;
}

static async Task<IReadOnlyList<AnswerabilityExample>> WeighAsync(string[] sets)
{
    var examples = new AnswerabilityExamples(Registry());
    var all = new List<AnswerabilityExample>();
    foreach (var pair in sets.Chunk(2))
    {
        all.AddRange(await examples.OfAsync(GoldSet.Read(pair[0], pair[1])));
    }
    return all;
}

static async Task<IReadOnlyList<JudgedList>> CollectAsync(string[] sets)
{
    var collector = new ListCollector(Registry());
    var lists = new List<JudgedList>();
    foreach (var pair in sets.Chunk(2))
    {
        lists.AddRange(await collector.CollectAsync(GoldSet.Read(pair[0], pair[1])));
    }
    return lists;
}

static IReadOnlyList<ReadGold> Read(string path)
{
    var registry = Registry();
    var sources = ResolvedSources.OfTheProgram();
    return [.. GoldFile.Read(path).Select(article => new ReadGold(sources.Resolve(article), registry))];
}

static SpeakerRegistry Registry() =>
    KnownSpeakers.Load(Path.Combine(AppContext.BaseDirectory, "Data", "speakers.json"));

static int Usage()
{
    Console.Error.WriteLine(
        """
        Usage: NegotiationBot.Training attribution train GOLD.jsonl FOLDER      fits the models and writes their files
               NegotiationBot.Training pronouns train GOLD.jsonl FOLDER         fits the model of whom a pronoun means alone
               NegotiationBot.Training reports train GOLD.jsonl FOLDER          fits the models of reported speech alone, beside the others in the folder
               NegotiationBot.Training reports validate GOLD.jsonl              each publisher's reported speech found by a model of the others
               NegotiationBot.Training attribution validate GOLD.jsonl [--errors FILE]   each publisher decided by models of the others
               NegotiationBot.Training evidence train FOLDER (CORPUS QUESTIONS.jsonl)...   fits the judge of evidence and writes its file
               NegotiationBot.Training evidence validate (CORPUS QUESTIONS.jsonl)...       each fifth of the questions judged by a model of the rest
               NegotiationBot.Training answerability train FOLDER (CORPUS QUESTIONS.jsonl)...   fits how likely a corpus answers a question and writes its file
               NegotiationBot.Training answerability validate (CORPUS QUESTIONS.jsonl)...       each fifth of the questions weighed by a model of the rest
        """
    );
    return 2;
}

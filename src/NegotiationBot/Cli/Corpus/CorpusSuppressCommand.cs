using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Hosting;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli.Corpus;

/// <summary><c>corpus suppress NAME</c>: nothing by or about a person is shown any more, to anybody; logged, and lifted again with <c>--lift</c>.</summary>
internal static class CorpusSuppressCommand
{
    /// <summary>Who stands in the log.</summary>
    private static readonly MemberKey Keeper = new("command line");

    public static Command Create(CliContext context)
    {
        var name = new Argument<string>("name") { Description = "The person's name, as articles have it." };
        var until = new Option<string?>("--until") { Description = "The last day: 2031-05-12.", HelpName = "DAY" };
        var reason = new Option<string?>("--reason") { Description = "Why; it stays in the log.", HelpName = "TEXT" };
        var lift = new Option<bool>("--lift") { Description = "Show this person's words again." };
        var json = CommonOptions.Json();
        var command = new Command("suppress", "Show nothing by or about a person any more, to anybody.")
        {
            name,
            until,
            reason,
            lift,
            json,
        };
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) =>
                        new Suppress(
                            new ChangeReport(cli, parsed.GetValue(json)),
                            services,
                            parsed.GetValue(name)!.Trim()
                        ).RunAsync(
                            DayOf(parsed.GetValue(until)),
                            parsed.GetValue(reason),
                            parsed.GetValue(lift),
                            cancellation
                        ),
                    token
                )
        );
        return command;
    }

    private static DateOnly? DayOf(string? until) =>
        until is null ? null
        : DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : throw new UsageException($"--until \"{until}\" is no day: write 2031-05-12.");

    private sealed class Suppress(ChangeReport report, IServiceProvider services, string name)
    {
        private readonly DateTimeOffset _now = services.GetRequiredService<TimeProvider>().GetUtcNow();

        // The stores are there once the folder is open.
        private ICorrectionLog Log => services.GetRequiredService<ICorrectionLog>();

        private DateOnly Today => DateOnly.FromDateTime(_now.UtcDateTime);

        private string Cause => $"cli:{_now:O}";

        public async Task<int> RunAsync(DateOnly? until, string? reason, bool lift, CancellationToken cancellationToken)
        {
            await services.OpenExistingAsync(cancellationToken);
            return lift ? await LiftAsync(cancellationToken) : await AddAsync(until, reason, cancellationToken);
        }

        private async Task<int> AddAsync(DateOnly? until, string? reason, CancellationToken cancellationToken)
        {
            if (until < Today)
            {
                return report.Failed(name, $"The last day, {until:yyyy-MM-dd}, is past: give a day to come, or none.");
            }
            if (Suppressions.NamesOf(name, services.GetRequiredService<SpeakerRegistry>(), Today) is not { } names)
            {
                return report.Failed(name, $"\"{name}\" is no person's name: write it as articles have it.");
            }
            await Log.AddAsync(
                [(Houses.Corpus, new PersonSuppressed(names, until, reason))],
                await OutdatedAsync(names, cancellationToken),
                Keeper,
                Cause,
                _now,
                cancellationToken
            );
            return IsInArticles(names, cancellationToken)
                ? report.Done(name, "suppressed")
                : report.Done(name, "suppressed", "no article here names them, it holds for later ones");
        }

        /// <summary>Every suppression that holds under this name.</summary>
        private async Task<int> LiftAsync(CancellationToken cancellationToken)
        {
            var held = await services.GetRequiredService<Suppressions>().HeldAsync(Today, cancellationToken);
            var lifted = held.Where(logged => IsOfName(logged.Suppressed)).ToList();
            if (lifted.Count == 0)
            {
                return report.Failed(name, $"Nobody called {name} is suppressed.");
            }
            var names = lifted.SelectMany(logged => logged.Suppressed.Names).Distinct().ToList();
            await Log.UndoAsync(
                [.. lifted.Select(logged => logged.Act)],
                await OutdatedAsync(names, cancellationToken),
                Keeper,
                _now,
                cancellationToken
            );
            return report.Done(name, "lifted");
        }

        private bool IsOfName(PersonSuppressed suppressed) =>
            suppressed.Names.Contains(name, StringComparer.OrdinalIgnoreCase);

        /// <summary>The posts that stand and name them, for the running bot or the next one to bring up to date.</summary>
        private async Task<IReadOnlyList<PostOutdated>> OutdatedAsync(
            IReadOnlyList<string> names,
            CancellationToken cancellationToken
        )
        {
            var posts = services.GetRequiredService<PostsToRenew>();
            var naming = await posts.NamingAsync(Cause, _now, names, cancellationToken);
            return [.. naming.Select(post => post.FoundBeside())];
        }

        private bool IsInArticles(IReadOnlyList<string> names, CancellationToken cancellationToken)
        {
            var person = new SuppressedPerson(names);
            return services
                .GetRequiredService<CorpusReader>()
                .ReadChanged(0, cancellationToken)
                .Any(change => change.Current is { } article && person.IsIn(article));
        }
    }
}

using System.Text.Json;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary><c>/corpus add</c>: a form with what the file does not say, a preview of what it would be, and a button that stores just that.</summary>
public sealed class CorpusUpload(IDrafts drafts, ICorpusKeeping keeping, ActLog log)
{
    /// <summary>The form's action; its detail is the draft of the file that came with the command, or nothing.</summary>
    public const string Form = "corpus-add";

    public const string Store = "corpus-store";
    public const string Cancel = "corpus-drop";

    /// <summary>In the field of the link: the article has none that the public can open.</summary>
    private const string NoLink = "none";

    /// <summary>In the field of the collection: the channel's own, answered from there alone.</summary>
    private const string Here = "here";

    private const int QuotesShown = 5;

    /// <summary>Of each quote in a preview, so that all of them fit into one message.</summary>
    private const int CharactersShown = 160;

    /// <summary>The form that the command opens; null where a file is wanted with it and none came.</summary>
    public async Task<Form?> FormAsync(
        CommandInvoked command,
        PlatformCapabilities can,
        Language language,
        CancellationToken cancellationToken
    )
    {
        if (can.TakesFilesInCommands && command.Attachments.Count == 0)
        {
            return null;
        }
        var draft = command.Attachments is [var attachment, ..]
            ? await drafts.KeepAsync(
                JsonSerializer.Serialize(attachment, UploadJson.Default.Attachment),
                cancellationToken
            )
            : "";
        return UploadForm.Of(new ReplyAction(Form, draft).ToString(), withFile: draft.Length == 0, language);
    }

    /// <summary>What the file would be with what the form says, and the buttons that store it or not.</summary>
    public async Task<Reply> PreviewAsync(Visit visit, FormSubmitted form, CancellationToken cancellationToken)
    {
        var attachment = await AttachmentAsync(form, cancellationToken);
        if (attachment is null)
        {
            return Reply.Of(Say(Phrase.CorpusAddNeedsFile));
        }
        var given = new GivenOptions(form.Fields);
        if (given.Text("published") is { } day && PublishedAt.TryParse(day) is null)
        {
            return Reply.Of(Say(Phrase.NeedsDay));
        }
        if (given.Text("url") is { } link && link is not NoLink && !ArticleField.IsLink(link))
        {
            return Reply.Of(Say(Phrase.NeedsLink));
        }
        try
        {
            var content = await visit.Platform.ReadAttachmentAsync(
                visit.Community,
                attachment,
                keeping.MaximumBytes,
                cancellationToken
            );
            var upload = new Upload(new UploadedDocument(attachment.Name, content), Said(given, visit));
            var preview = await keeping.ReadAsync(upload.Document, upload.Said, cancellationToken);
            return await LayAsync(preview, upload, HasSource(preview.Article.Article, given), cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is UnreadableArticleException or ChatPlatformException)
        {
            // An admin who waits for a preview would rather try again than wait for what may be gone for good.
            return Reply.Of(Say(Phrase.CannotRead, unreadable.Message));
        }
    }

    /// <summary>Stores exactly what the preview showed.</summary>
    public async Task<Reply> StoreAsync(Visit visit, string draft, CancellationToken cancellationToken)
    {
        if (
            await drafts.ReadAsync(draft, cancellationToken) is not { } kept
            || JsonSerializer.Deserialize(kept, UploadJson.Default.Upload) is not { } upload
        )
        {
            return Reply.Of(Say(Phrase.DraftIsGone));
        }
        var preview = await keeping.ReadAsync(upload.Document, upload.Said, cancellationToken);
        // Before it is done: after a crash the same event logs it once, and the store finds nothing new.
        await log.AddAsync(
            visit,
            Houses.Corpus,
            new ArticleChanged("added", preview.Article.Article.Title),
            cancellationToken
        );
        var stored = await keeping.AddAsync(preview.Article, cancellationToken);
        await drafts.DropAsync(draft, cancellationToken);
        return Reply.Of(Say(Becomes(stored, isDone: true), preview.Article.Article.Title));
    }

    public async Task<Reply> CancelAsync(string draft, CancellationToken cancellationToken)
    {
        await drafts.DropAsync(draft, cancellationToken);
        return Reply.Of(Say(Phrase.NothingStored));
    }

    private async Task<Attachment?> AttachmentAsync(FormSubmitted form, CancellationToken cancellationToken)
    {
        if (form.Attachments is [var sent, ..])
        {
            return sent;
        }
        var draft = ReplyAction.Parse(form.Action).About;
        return draft.Length > 0 && await drafts.ReadAsync(draft, cancellationToken) is { } kept
            ? JsonSerializer.Deserialize(kept, UploadJson.Default.Attachment)
            : null;
    }

    private static ArticleMetadata Said(GivenOptions given, Visit visit) =>
        new(
            Publisher: given.Text("publisher"),
            Published: PublishedAt.TryParse(given.Text("published")),
            Url: given.Text("url") is { } link and not NoLink ? link : null,
            Licence: given.Text("licence"),
            Collection: given.Text("collection") is { } named and not Here ? named : ChannelCollection.Of(visit.Place)
        );

    /// <summary>Whoever reads a quote must be able to see where it comes from; or an admin has said that nobody can.</summary>
    private static bool HasSource(Article article, GivenOptions given) =>
        article.Publisher is not null && (article.Url is not null || given.Text("url") is NoLink);

    private async Task<Reply> LayAsync(
        DocumentPreview preview,
        Upload upload,
        bool hasSource,
        CancellationToken cancellationToken
    )
    {
        var (article, quotes) = (preview.Article.Article, preview.Article.Quotes);
        var lines = new List<ReplyBlock>();
        lines.AddRange(ArticleLines.Of(article).Select(line => new LineBlock(line)));
        lines.Add(new LineBlock(Say(Phrase.ArticleQuotes, ArticleLines.Counted(quotes))));
        lines.Add(new LineBlock(Say(Phrase.AddressesRemoved, preview.Addresses)));
        lines.AddRange(quotes.Take(QuotesShown).SelectMany(quote => Shown(quote, preview.Article.Revision.Text)));
        if (!hasSource)
        {
            lines.Add(new LineBlock(Say(Phrase.NeedsSource, NoLink)));
        }
        var first = Say(Becomes(preview.Becomes, isDone: false), article.Title);
        if (!hasSource || preview.Becomes is StoredAs.Unchanged)
        {
            return new Reply(first, lines, Footer: null, Buttons: []);
        }
        var draft = await drafts.KeepAsync(
            JsonSerializer.Serialize(upload, UploadJson.Default.Upload),
            cancellationToken
        );
        return new Reply(
            first,
            lines,
            Footer: null,
            [
                new ReplyButton(Say(Phrase.Confirm), new ReplyAction(Store, draft).ToString(), ButtonStyle.Main),
                new ReplyButton(Say(Phrase.Cancel), new ReplyAction(Cancel, draft).ToString()),
            ]
        );
    }

    private static IEnumerable<ReplyBlock> Shown(Quote quote, string text)
    {
        yield return new LineBlock(Speaker(quote));
        var words = quote.Span.Of(text).ReplaceLineEndings(" ");
        if (!PersonalData.Contains(words))
        {
            var cut = words.Length > CharactersShown ? words[..CharactersShown].TrimEnd() + " …" : words;
            yield return new QuotedBlock(quote.IsMarked ? $"“{cut}”" : cut);
        }
    }

    private static PhrasedText Speaker(Quote quote) =>
        Say(
            quote.Attribution.IsNamed ? Phrase.PreviewQuote : Phrase.PreviewUnconfirmed,
            quote.Kind.ToString().ToLowerInvariant(),
            quote.Attribution.Speaker ?? (StyledText)Say(Phrase.None)
        );

    private static Phrase Becomes(StoredAs stored, bool isDone) =>
        (stored, isDone) switch
        {
            (StoredAs.Added, false) => Phrase.WouldBeAdded,
            (StoredAs.Revised, false) => Phrase.WouldBeRevised,
            (StoredAs.Updated, false) => Phrase.WouldBeUpdated,
            (_, false) => Phrase.WouldChangeNothing,
            (StoredAs.Added, true) => Phrase.WasAdded,
            (StoredAs.Revised, true) => Phrase.WasRevised,
            (StoredAs.Updated, true) => Phrase.WasUpdated,
            _ => Phrase.WouldChangeNothing,
        };
}

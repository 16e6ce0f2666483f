using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>The form of <c>/corpus add</c>. What it leaves empty is what the file says itself, and nothing is guessed.</summary>
internal static class UploadForm
{
    public static Form Of(string action, bool withFile, Language language)
    {
        FormField[] fields =
        [
            Field("publisher", Phrase.FieldPublisher),
            Field("published", Phrase.FieldPublished, Phrase.HintPublished),
            Field("url", Phrase.FieldUrl, Phrase.HintUrl),
            Field("licence", Phrase.FieldLicence, Phrase.HintLicence),
            Field("collection", Phrase.FieldCollection, Phrase.HintCollection),
        ];
        var file = new FormField("file", Words(Phrase.OptionFile), FormFieldKind.File, IsRequired: true);
        return new Form(
            action,
            Words(Phrase.FormUpload),
            Words(Phrase.FormSend),
            withFile ? [file, .. fields] : fields
        );

        FormField Field(string name, Phrase label, Phrase? hint = null) =>
            new(
                name,
                Words(label),
                FormFieldKind.Line,
                IsRequired: false,
                Hint: hint is { } known ? Words(known) : null
            );

        string Words(Phrase phrase) => Say(phrase).Into(language).Plain;
    }
}

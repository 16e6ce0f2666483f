using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>The learned choices of whom a mention means.</summary>
/// <param name="Antecedent">Whom a pronoun means.</param>
/// <param name="Namesake">Which of several bearers a name means.</param>
public sealed record DiscourseModels(ChoiceModel<AntecedentFeature> Antecedent, ChoiceModel<NamesakeFeature> Namesake);

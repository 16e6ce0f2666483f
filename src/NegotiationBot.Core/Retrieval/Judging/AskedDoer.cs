using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Whether a sentence tells of whoever the question has doing something, or holding an office.</summary>
internal sealed class AskedDoer(QuestionPart part)
{
    /// <summary>So near stand an office and what it is of: "President of the Republic of Ivarra", "Ivarra's new president".</summary>
    private const int WordsOfOffice = 4;

    /// <summary>So far before a participle stands what makes it passive: "was later sold".</summary>
    private const int WordsOfPassive = 2;

    /// <summary>What somebody did is told by a sentence with the name, or with a pronoun or an office that may mean them: "the minister".</summary>
    public bool IsAnother(Candidate candidate, HeldTerms held)
    {
        if (part.Deed is not { Doer.Count: > 0 } deed)
        {
            return false;
        }
        var (isPointedAt, isBehindThe) = (false, false);
        foreach (var term in held.Terms)
        {
            if (deed.Doer.Any(name => term.Term.StartsWith(name, StringComparison.Ordinal)))
            {
                return false;
            }
            isPointedAt |= IsPronoun(term.Folded) || (isBehindThe && RoleNoun.IsPerson(term.Folded));
            isBehindThe = term.Folded is "the";
        }
        return !isPointedAt && !candidate.IsSaidBy(deed.Doer);
    }

    /// <summary>Who sold the house, "the house was sold in May" does not tell.</summary>
    public bool IsLeftOut(HeldTerms held)
    {
        if (part.DoneByWhom is not { } deed)
        {
            return false;
        }
        var isLeftOut = false;
        for (var i = 0; i < held.Terms.Length; i++)
        {
            if (held.Terms[i].Term == deed)
            {
                isLeftOut = IsPassive(held.Terms[..i]) && !HasAgent(held.Terms[i..]);
                if (!isLeftOut)
                {
                    return false;
                }
            }
        }
        return isLeftOut;
    }

    private static bool IsPassive(ReadOnlySpan<AnalyzedTerm> before)
    {
        foreach (var term in before[Math.Max(0, before.Length - WordsOfPassive)..])
        {
            if (term.Folded is "was" or "were" or "is" or "are" or "been" or "being" or "be" or "got")
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasAgent(ReadOnlySpan<AnalyzedTerm> after)
    {
        foreach (var term in after)
        {
            if (term.Folded is "by")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Who is president of Ivarra, what tells of another president and of an ambassador to Ivarra does not.</summary>
    public bool HoldsAnotherOffice(HeldTerms held)
    {
        if (part is not { AskedFor: AskedFor.Person or AskedFor.Name, Office: { } office })
        {
            return false;
        }
        var (role, of) = (-WordsOfOffice - 1, -WordsOfOffice - 1);
        for (var i = 0; i < held.Terms.Length; i++)
        {
            var term = held.Terms[i].Term;
            role = term == office.Role ? i : role;
            of = office.Of.Any(name => term.StartsWith(name, StringComparison.Ordinal)) ? i : of;
            if (role >= 0 && of >= 0 && Math.Abs(role - of) <= WordsOfOffice)
            {
                return false;
            }
        }
        return role >= 0;
    }

    private static bool IsPronoun(string word) =>
        word is "he" or "she" or "it" or "they" or "his" or "her" or "its" or "their" or "i" or "we" or "my" or "our";
}

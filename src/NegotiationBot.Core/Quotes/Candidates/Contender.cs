using NegotiationBot.Core.Quotes.Casting;

namespace NegotiationBot.Core.Quotes.Candidates;

/// <summary>Somebody who may have said a quotation, by all that ties them to it.</summary>
/// <param name="Speaker">Null for nobody.</param>
/// <param name="Share">The probability of all ties together.</param>
/// <param name="Strongest">The number of the candidate with the strongest tie.</param>
public readonly record struct Contender(CastMember? Speaker, double Share, int Strongest)
{
    /// <summary>In the order in which the candidates name them first.</summary>
    /// <param name="shares">The probability of each candidate.</param>
    public static IReadOnlyList<Contender> Among(IReadOnlyList<Candidate> candidates, IReadOnlyList<double> shares)
    {
        var contenders = new List<Contender>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var speaker = candidates[i].Speaker;
            var known = 0;
            while (known < contenders.Count && !ReferenceEquals(contenders[known].Speaker, speaker))
            {
                known++;
            }
            if (known == contenders.Count)
            {
                contenders.Add(new Contender(speaker, shares[i], i));
                continue;
            }
            var (_, share, strongest) = contenders[known];
            contenders[known] = new Contender(
                speaker,
                share + shares[i],
                shares[i] > shares[strongest] ? i : strongest
            );
        }
        return contenders;
    }
}

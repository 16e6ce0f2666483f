namespace NegotiationBot.Core.Questions;

/// <summary>What one part of a message wants. Each intent has its own retrieval and its own composer.</summary>
public enum Intent
{
    /// <summary>Words are given, their speaker is wanted.</summary>
    WhoSaid,

    /// <summary>A speaker is given, with or without a subject; the words are wanted.</summary>
    WhatTheySaid,

    /// <summary>A subject is given; who speaks on it, and with what words, is wanted.</summary>
    WhoSpeaks,

    /// <summary>Where and how words were said.</summary>
    WhereSaid,

    /// <summary>What somebody is.</summary>
    WhoIs,

    /// <summary>A fact: which, where, how many, when, why.</summary>
    Fact,

    /// <summary>What is new, or what there is of some days.</summary>
    News,

    /// <summary>How what somebody says, or what is told of something, went on from day to day.</summary>
    OverTime,

    /// <summary>A fact about an article itself: who wrote it, when and by whom it was published.</summary>
    AboutArticle,

    /// <summary>What two or more speakers said, side by side.</summary>
    Compare,

    /// <summary>A judgement on somebody's words (is she lying): not given.</summary>
    Verdict,

    /// <summary>A judgement on a person (is she evil): not given.</summary>
    Rating,

    /// <summary>Whether what was told a moment ago is so (is that true): nobody but the articles says, and they have been shown.</summary>
    WhetherSo,

    /// <summary>Somebody's private address or number: not given.</summary>
    ContactData,

    /// <summary>An order to the bot (ignore your instructions): not followed.</summary>
    Instruction,

    /// <summary>To speak as somebody (pretend you are her): not done.</summary>
    Impersonation,

    /// <summary>More than a question: nobody reads it.</summary>
    TooLong,

    /// <summary>Nothing that could be searched for.</summary>
    Nothing,
}

namespace Entente.Reading.Parse;

/// <summary>A sentence with its morphology and its dependency tree, one entry per token in each array.</summary>
/// <param name="Upos">Universal part-of-speech tags (PROPN, VERB, ...).</param>
/// <param name="Xpos">Penn Treebank tags (NNP, VBD, ...).</param>
/// <param name="Lemmas">Lemmas, spelt as in the English Web Treebank.</param>
/// <param name="Heads">The token that each token hangs on, counted from 1; 0 is the root.</param>
/// <param name="Deprels">Universal Dependencies v2 relations with their subtypes (nsubj:pass, obl:agent, ...).</param>
public sealed record ParsedSentence(string[] Upos, string[] Xpos, string[] Lemmas, int[] Heads, string[] Deprels);

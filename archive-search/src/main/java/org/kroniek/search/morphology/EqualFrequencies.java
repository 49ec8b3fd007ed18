package org.kroniek.search.morphology;

/** Where a language has no frequencies, every known word counts as one of the common ones. */
final class EqualFrequencies implements WordFrequencies {

    private static final int COMMON = 20;

    private final FormLexicon lexicon;

    EqualFrequencies(FormLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public int[] from(int start, String folded) {
        int[] classes = new int[folded.length() + 1];
        lexicon.endsFrom(start, folded, end -> classes[end] = COMMON);
        return classes;
    }

    @Override
    public int ofEnd(int start, String folded) {
        return lexicon.hasEnd(start, folded) ? COMMON : 0;
    }

    @Override
    public boolean isMostlyName(String folded) {
        return false;
    }
}

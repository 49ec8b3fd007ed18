package org.kroniek.search.query.oracle;

/** One text of an article in all its forms; their words stand at the same places. Equal to itself only. */
final class IndexedText {

    private final String stemmer;
    private final FormTokens stemmed;
    private final FormTokens folded;
    private final FormTokens literal;

    /**
     * @param stemmer the analyzer that made the stems; {@link WordForms#FOLDED} where words are not inflected
     * @param stemmed likewise the folded form there
     */
    IndexedText(String stemmer, FormTokens stemmed, FormTokens folded, FormTokens literal) {
        this.stemmer = stemmer;
        this.stemmed = stemmed;
        this.folded = folded;
        this.literal = literal;
    }

    String stemmer() {
        return stemmer;
    }

    FormTokens stemmed() {
        return stemmed;
    }

    FormTokens folded() {
        return folded;
    }

    FormTokens literal() {
        return literal;
    }
}

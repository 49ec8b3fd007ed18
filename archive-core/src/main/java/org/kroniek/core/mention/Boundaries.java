package org.kroniek.core.mention;

/** Whether a name could begin and end at a place, by the characters that touch it. */
final class Boundaries {

    private static final Lexicon LEXICON = Lexicon.standard();

    private final Passage passage;
    private final boolean elides;
    private final boolean english;
    private final boolean genitive;
    private final boolean dutch;

    Boundaries(Passage passage) {
        this.passage = passage;
        String language = passage.language().primary();
        this.elides = language.equals("fr") || language.equals("it") || language.equals("ca");
        this.english = language.equals("en");
        this.dutch = language.equals("nl") || language.equals("af");
        this.genitive = dutch || language.equals("de") || language.equals("da") || language.equals("sv")
                || language.equals("no") || language.equals("nb") || language.equals("und");
    }

    /** Whether a name can begin with this word: not within a compound, an address or another name. */
    boolean canBegin(int word) {
        int at = passage.start(word) - 1;
        char before = passage.at(at);
        if (!Character.isLetterOrDigit(passage.at(at - 1))) {
            return before != '@' && before != '_';
        }
        if (Spelling.isHyphen(before)) {
            return LEXICON.has(passage.small(word - 1), WordGroup.PREFIX);
        }
        if (Spelling.isApostrophe(before)) {
            return elides || passage.length(word - 1) > 2 && !isApostropheOfName(word);
        }
        return before != '.' && before != '@' && before != '_';
    }

    /** {@code D'Arcy} and the like; any longer word before an apostrophe is taken for the end of a quotation. */
    private boolean isApostropheOfName(int word) {
        return passage.isCapital(word - 1);
    }

    /** How a name ends with this word, whose last letter may be an ending. */
    Ending endWith(int word) {
        int at = passage.end(word);
        char after = passage.at(at);
        boolean touches = Character.isLetterOrDigit(passage.at(at + 1));
        if (Spelling.isHyphen(after)) {
            return touches && english && LEXICON.has(passage.small(word + 1), WordGroup.COMPOUND)
                    ? Ending.NONE
                    : Ending.IMPOSSIBLE;
        }
        if (Spelling.isApostrophe(after)) {
            return touches ? afterApostrophe(word + 1) : Ending.NONE;
        }
        return after == '@' || after == '_' || after == '.' && touches || isCurrency(at)
                ? Ending.IMPOSSIBLE
                : Ending.NONE;
    }

    /** {@code US $ 99} */
    private boolean isCurrency(int at) {
        char sign = passage.at(Spelling.isBlank(passage.at(at)) ? at + 1 : at);
        return Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }

    private Ending afterApostrophe(int word) {
        return passage.length(word) == 1 && Character.toLowerCase(passage.at(passage.start(word))) == 's'
                && !Spelling.isHyphen(passage.at(passage.end(word))) ? Ending.POSSESSIVE : Ending.IMPOSSIBLE;
    }

    /** Whether the last letter of a word may be the ending of a genitive, as in {@code Tokajevs}. */
    boolean mayHaveGenitive(int word) {
        int last = passage.end(word) - 1;
        if (!genitive || passage.length(word) < 3 || !passage.small(word).endsWith("s")) {
            return false;
        }
        char before = Character.toLowerCase(passage.at(last - 1));
        // Dutch writes an apostrophe after these vowels, so there the letter belongs to the name.
        return "sxzß".indexOf(before) < 0 && !(dutch && "aiouy".indexOf(before) >= 0);
    }

    /** What follows a name. */
    enum Ending {
        NONE, POSSESSIVE, IMPOSSIBLE
    }
}

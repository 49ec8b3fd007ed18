package org.kroniek.core.mention;

import org.kroniek.core.naming.AuthorityKind;

/** Whether a stretch of text has its capitals where a name has them. */
final class Capitals {

    /** Shorter words in capitals are as likely abbreviations. */
    private static final int LEAST_LETTERS = 4;

    private static final Lexicon LEXICON = Lexicon.standard();

    private Capitals() {}

    static boolean agree(IndexedName name, Passage passage, int first, int from, int to) {
        int differing = 0;
        int left = name.from();
        boolean small = false;
        for (int at = from; at < to; at = Spelling.next(passage.text(), at, to)) {
            char there = passage.text().charAt(at);
            small |= Character.isLowerCase(there);
            boolean same = there == name.text().charAt(left) || !Character.isLetter(there);
            if (!same && at > from) {
                differing++;
            }
            left = Spelling.next(name.text(), left, name.to());
        }
        if (differing == 0) {
            return beginningAgrees(name, passage, first);
        }
        return !small && name.letters() >= LEAST_LETTERS && mayShout(name, passage, first);
    }

    /** A particle or an article is now with, now without a capital; others may have one more than the name, not less. */
    private static boolean beginningAgrees(IndexedName name, Passage passage, int first) {
        char recorded = name.text().charAt(name.from());
        char there = passage.at(passage.start(first));
        if (recorded == there || Character.isLowerCase(recorded)) {
            return true;
        }
        return !name.isOneWord() && (LEXICON.has(passage.small(first), WordGroup.ARTICLE)
                || LEXICON.has(passage.small(first), WordGroup.PARTICLE));
    }

    /** In a headline of capitals, a dateline, and as the usual form of an organisation that we record otherwise. */
    private static boolean mayShout(IndexedName name, Passage passage, int first) {
        return name.owners().stream().map(NameOwner::authority).distinct().count() == 1
                && (passage.isShouted(first) || passage.begins(first)
                        || name.isOneWord() && name.isOnly(AuthorityKind.ORGANISATION));
    }
}

package org.kroniek.core.detection;

/** Whether a sentence fulfils what a rule asks for around its trigger, and reports it as a fact. */
final class RuleMatcher {

    private static final int NEAR = 12;
    private static final int NOT_NEAR = 6;
    private static final int SHORTLY_BEFORE = 3;

    /** An auxiliary is this near to its participle; Dutch may put much of the sentence in between. */
    private static final int AUXILIARY = 16;

    private final SentenceText text;

    RuleMatcher(SentenceText text) {
        this.text = text;
    }

    boolean matches(EventRule.Head head, int at) {
        EventRule rule = head.rule();
        int end = at + head.words().size();
        return hasWords(head, at)
                && rule.near().stream().allMatch(words -> text.hasBetween(at - NEAR, at, words)
                        || text.hasBetween(end, end + NEAR, words))
                && (rule.next().isEmpty() || text.isIn(end, rule.next()))
                && (rule.before().isEmpty() || text.hasBetween(at - SHORTLY_BEFORE, at, rule.before()))
                && !text.hasBetween(at - NOT_NEAR, end + NOT_NEAR, rule.not())
                && (!head.participle() || text.hasBetween(at - AUXILIARY, at, "auxiliary")
                        || text.hasBetween(end, end + 2, "auxiliary"))
                && isFact(at, end);
    }

    private boolean hasWords(EventRule.Head head, int at) {
        for (int i = 1; i < head.words().size(); i++) {
            if (!head.words().get(i).equals(text.word(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Neither denied nor only feared, planned, demanded or asked. */
    private boolean isFact(int at, int end) {
        int from = text.clauseStart(at);
        int to = text.clauseEnd(end - 1);
        return !text.isQuestion() && !text.is(at - 1, "infinitive") && !text.hasBetween(from, to, "negation")
                && !text.hasBetween(from, to, "irrealis") && !text.hasBetween(0, at, "denial");
    }
}

package org.kroniek.core.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kroniek.core.dating.FoundDate;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.FoundName;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.reading.ReadArticle;
import org.kroniek.core.reading.ReadPart;
import org.kroniek.core.reading.Sentence;
import org.kroniek.core.text.TextPart;

/**
 * Finds events in Dutch and English sentences by rules, which are data: a word triggers, what stands around it decides.
 * Sentences that deny, demand, plan or ask are left out, since a suggestion should be worth an editor's time more than
 * every event should be suggested. Headlines are left out too: evidence lies in the text. Each word is looked up once,
 * and all else is done only for sentences with a trigger. Safe for many threads.
 */
public final class LexiconEventFinder implements EventFinder {

    private final Map<String, EventLexicon> lexicons = Map.of("nl", RuleReader.read("nl"), "en", RuleReader.read("en"));

    @Override
    public List<FoundEvent> find(ReadArticle article, List<FoundName> names,
            Function<AuthorityId, Optional<AuthorityKind>> kinds, List<FoundDate> dates) {
        EventLexicon lexicon = lexicons.get(article.language().primary());
        List<FoundEvent> found = new ArrayList<>();
        if (lexicon != null) {
            for (ReadPart part : article.parts()) {
                if (part.part() == TextPart.TEXT) {
                    find(part, lexicon, () -> new Surroundings(article, part, names, kinds, dates), found);
                }
            }
        }
        return found;
    }

    private static void find(ReadPart part, EventLexicon lexicon, Supplier<Surroundings> around,
            List<FoundEvent> found) {
        Optional<Surroundings> surroundings = Optional.empty();
        for (Sentence sentence : part.sentences()) {
            SentenceText text = new SentenceText(part, sentence, lexicon);
            List<SentenceMatch> matches = matches(text, lexicon);
            if (!matches.isEmpty()) {
                surroundings = surroundings.or(() -> Optional.of(around.get()));
                found.addAll(new SentenceEvents(part, text, surroundings.get()).find(matches));
            }
        }
    }

    private static List<SentenceMatch> matches(SentenceText text, EventLexicon lexicon) {
        RuleMatcher matcher = new RuleMatcher(text);
        List<SentenceMatch> matches = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            for (EventRule.Head head : lexicon.headsAt(text.word(i))) {
                if (matcher.matches(head, i)) {
                    matches.add(new SentenceMatch(head, i));
                }
            }
        }
        return matches;
    }
}

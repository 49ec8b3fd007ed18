package org.kroniek.core.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.dating.FoundDate;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.FoundName;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.reading.ReadArticle;
import org.kroniek.core.reading.ReadPart;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.time.EdtfPrecision;

/** The names and dates of an article's text by place, for saying where and when what a sentence reports happened. */
final class Surroundings {

    /** A preposition stands at most so many words before its name: {@code van de grootste stad}. */
    private static final int WORDS_BEFORE = 4;

    /** Characters that hold these words. */
    private static final int BEFORE = 40;

    private final String text;
    private final List<LinkedName> names = new ArrayList<>();
    private final Map<TextRange, EdtfDate> dates = new LinkedHashMap<>();
    private final Optional<EdtfDate> articleDate;
    private final Optional<AuthorityId> mainPlace;

    Surroundings(ReadArticle article, ReadPart part, List<FoundName> found,
            Function<AuthorityId, Optional<AuthorityKind>> kinds, List<FoundDate> foundDates) {
        this.text = part.text();
        this.articleDate = article.date();
        found.stream().filter(name -> name.part() == part.part())
                .forEach(name -> name.authority().ifPresent(authority -> kinds.apply(authority).ifPresent(
                        kind -> names.add(new LinkedName(range(name.span()), name.surface(), authority, kind)))));
        foundDates.stream().filter(date -> date.part() == part.part())
                .forEach(date -> dates.put(range(date.span()), date.date()));
        this.mainPlace = mainPlace(found, kinds);
    }

    private TextRange range(TextSpan span) {
        int start = text.offsetByCodePoints(0, span.start());
        return new TextRange(start, text.offsetByCodePoints(start, span.length()));
    }

    /** The place the article names most often, the headline counting double; of several the first. */
    private static Optional<AuthorityId> mainPlace(List<FoundName> found,
            Function<AuthorityId, Optional<AuthorityKind>> kinds) {
        Map<AuthorityId, Integer> counts = new LinkedHashMap<>();
        for (FoundName name : found) {
            name.authority().filter(id -> kinds.apply(id).filter(AuthorityKind.PLACE::equals).isPresent())
                    .ifPresent(id -> counts.merge(id, name.part() == TextPart.HEADLINE ? 2 : 1, Integer::sum));
        }
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return counts.entrySet().stream().filter(entry -> entry.getValue() == most).map(Map.Entry::getKey).findFirst();
    }

    List<LinkedName> names(int from, int to) {
        return names.stream().filter(name -> name.range().lies(from, to)).toList();
    }

    List<TextRange> dates(int from, int to) {
        return dates.keySet().stream().filter(range -> range.lies(from, to)).toList();
    }

    /** Where what a sentence reports without a place happened: the last place before it in its paragraph, else the main one. */
    List<AuthorityId> placesAround(SentenceText sentence) {
        return names(paragraphStart(sentence), sentence.sentence().start()).reversed().stream()
                .filter(LinkedName::isPlace).filter(place -> isWhereabouts(place, sentence.lexicon()))
                .map(LinkedName::authority).findFirst().or(() -> mainPlace).stream()
                .toList();
    }

    /** Whether a preposition of place stands shortly before a name. */
    private boolean isWhereabouts(LinkedName place, EventLexicon lexicon) {
        String[] before = text.substring(Math.max(0, place.range().start() - BEFORE), place.range().start())
                .toLowerCase(Locale.ROOT).split("\\s+");
        for (int i = Math.max(0, before.length - WORDS_BEFORE); i < before.length; i++) {
            if (lexicon.is(before[i], "locative") || lexicon.is(before[i], "genitive")) {
                return true;
            }
        }
        return false;
    }

    /** When: the date nearest to the trigger in its sentence, else the last before it, else about the article's own. */
    Optional<EdtfDate> date(SentenceText sentence, int trigger) {
        int at = sentence.start(trigger);
        return dates(sentence.sentence().start(), sentence.sentence().end()).stream()
                .filter(range -> isPast(dates.get(range)) && !isLimit(range, sentence))
                .min(Comparator.comparingInt(range -> Math.abs(range.start() - at))).map(dates::get)
                .or(() -> dates(paragraphStart(sentence), sentence.sentence().start()).reversed().stream()
                        .map(dates::get).filter(date -> date.precision() == EdtfPrecision.DAY
                                || date.precision() == EdtfPrecision.MONTH)
                        .findFirst())
                .or(this::aboutNow);
    }

    /** {@code until Friday} says when it ends. */
    private static boolean isLimit(TextRange date, SentenceText sentence) {
        return sentence.is(sentence.wordAt(date.start()) - 1, "until");
    }

    /** An event that is reported lies behind, or at least not all ahead. */
    private boolean isPast(@Nullable EdtfDate date) {
        Optional<LocalDate> now = articleDate.flatMap(EdtfDate::latest);
        return date == null || now.isEmpty() || date.earliest().filter(now.get()::isBefore).isEmpty();
    }

    private Optional<EdtfDate> aboutNow() {
        return articleDate.map(date -> switch (date.precision()) {
            case DAY, MONTH, YEAR -> date.text().matches("[-\\d]+") ? EdtfDate.parse(date.text() + "~") : date;
            default -> date;
        });
    }

    private int paragraphStart(SentenceText sentence) {
        int before = text.lastIndexOf("\n\n", sentence.sentence().start());
        return before < 0 ? 0 : before;
    }
}

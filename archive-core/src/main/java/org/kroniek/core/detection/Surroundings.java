package org.kroniek.core.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** Where: what the sentence says, else the last place before it in its paragraph, else the article's main one. */
    List<AuthorityId> places(SentenceText sentence, List<LinkedName> here) {
        if (!here.isEmpty()) {
            return here.stream().map(LinkedName::authority).distinct().toList();
        }
        return names(paragraphStart(sentence), sentence.sentence().start()).reversed().stream()
                .filter(LinkedName::isPlace).map(LinkedName::authority).findFirst().or(() -> mainPlace).stream()
                .toList();
    }

    /** When: the date nearest to the trigger in its sentence, else the last before it, else about the article's own. */
    Optional<EdtfDate> date(SentenceText sentence, int trigger) {
        int at = sentence.start(trigger);
        return dates(sentence.sentence().start(), sentence.sentence().end()).stream()
                .min(Comparator.comparingInt(range -> Math.abs(range.start() - at))).map(dates::get)
                .or(() -> dates(paragraphStart(sentence), sentence.sentence().start()).reversed().stream()
                        .map(dates::get).filter(date -> date.precision() == EdtfPrecision.DAY
                                || date.precision() == EdtfPrecision.MONTH)
                        .findFirst())
                .or(this::aboutNow);
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

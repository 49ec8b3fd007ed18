package org.kroniek.core.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.reading.ReadArticle;
import org.kroniek.core.reading.ReadPart;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.time.EdtfException;

/**
 * Finds expressions of time by words, which are data: all kinds of them in Dutch and English, numerals and names of
 * months in German, French and Russian, of other languages only ISO dates. Reads each word once. Safe for many threads.
 *
 * <p>A date is kept as the text means it and no more precisely; where the article is only of a month, {@code woensdag} is
 * that month. {@code begin}, {@code half} and {@code eind} are thirds: days 1 to 10, 11 to 20 and 21 to the last of a
 * month, January to April, May to August and September to December of a year, with both ends approximate.
 */
public final class LexiconDateFinder implements DateFinder {

    private static final DateLexicon NONE = DateLexicon.of("und");

    private final Map<String, DateLexicon> lexicons = Stream.of("nl", "en", "de", "fr", "ru")
            .collect(Collectors.toMap(Function.identity(), DateLexicon::of));

    @Override
    public List<FoundDate> find(ReadArticle article) {
        DateLexicon lexicon = lexicons.getOrDefault(article.language().primary(), NONE);
        Reference reference = new Reference(article.date());
        List<FoundDate> found = new ArrayList<>();
        for (ReadPart part : article.parts()) {
            find(part, new DateTokens(part, lexicon), reference, found);
        }
        return found;
    }

    private static void find(ReadPart part, DateTokens tokens, Reference reference, List<FoundDate> found) {
        DateGrammar grammar = new DateGrammar(tokens, reference);
        int i = 0;
        while (i < tokens.size()) {
            Optional<DateMatch> match = tokens.begins(i) ? grammar.at(i) : Optional.empty();
            Optional<EdtfDate> date = match.flatMap(known -> parsed(known.edtf()));
            if (match.isPresent() && date.isPresent()) {
                int start = tokens.start(i);
                int end = tokens.end(match.get().end() - 1);
                found.add(new FoundDate(part.part(), part.span(start, end), part.text().substring(start, end),
                        date.get()));
                i = match.get().end();
            } else {
                i++;
            }
        }
    }

    /** Ranges whose ends are of different kinds can turn out to be none. */
    private static Optional<EdtfDate> parsed(String edtf) {
        try {
            return Optional.of(EdtfDate.parse(edtf));
        } catch (EdtfException _) {
            return Optional.empty();
        }
    }
}

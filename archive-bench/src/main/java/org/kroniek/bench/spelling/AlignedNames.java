package org.kroniek.bench.spelling;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kroniek.bench.corpus.JsonLines;

/**
 * The names of persons of a list, word by word beside the words of the Dutch name.
 *
 * <p>Names are aligned when both have equally many words after patronymics in the middle are left out, which Russian
 * always has and Dutch never. A word counts when it is a name: three letters or more, the first a capital.
 */
final class AlignedNames {

    private static final Pattern PATRONYMIC = Pattern
            .compile(".+(?:вич|вна|ична|vitsj|vich|vitch|witsch|vič|wicz|vna|wna)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]{2,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, List<WordPair>> byLanguage = new LinkedHashMap<>();

    /** @param languages with which Dutch is compared */
    AlignedNames(List<String> languages) {
        languages.forEach(language -> byLanguage.put(language, new ArrayList<>()));
    }

    static AlignedNames read(Path file, List<String> languages) {
        AlignedNames names = new AlignedNames(languages);
        new JsonLines(file).forEach(names::add);
        return names;
    }

    void add(JsonObject line) {
        if (text(line, "kind").equals("person")) {
            boolean transliterated = Stream.of(words(line, "ru")).anyMatch(word -> PATRONYMIC.matcher(word).matches());
            List<String> dutch = withoutPatronymic(words(line, "nl"));
            byLanguage.forEach((language, pairs) -> align(dutch, withoutPatronymic(words(line, language)),
                    transliterated, pairs));
        }
    }

    private static void align(List<String> dutch, List<String> other, boolean transliterated, List<WordPair> pairs) {
        if (dutch.size() != other.size()) {
            return;
        }
        for (int i = 0; i < dutch.size(); i++) {
            if (NAME.matcher(dutch.get(i)).matches() && NAME.matcher(other.get(i)).matches()) {
                pairs.add(new WordPair(dutch.get(i), other.get(i), i == dutch.size() - 1, transliterated));
            }
        }
    }

    private static List<String> withoutPatronymic(String[] words) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            boolean middle = i > 0 && i < words.length - 1;
            if (!middle || !PATRONYMIC.matcher(words[i]).matches()) {
                kept.add(words[i]);
            }
        }
        return kept;
    }

    private static String[] words(JsonObject line, String language) {
        return BLANKS.split(text(line, language).strip());
    }

    private static String text(JsonObject line, String field) {
        return line.get(field) instanceof JsonString text ? text.getString() : "";
    }

    /** All pairs of words of Dutch and this language, in the order of the list. */
    List<WordPair> with(String language) {
        return List.copyOf(byLanguage.getOrDefault(language, List.of()));
    }
}

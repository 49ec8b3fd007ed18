package org.kroniek.search.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kroniek.core.text.Labels;

/** By what names are sorted: without accents and capitals, from the first letter or digit on. */
public final class SortKey {

    /** The languages in which the portal shows lists; others are sorted by the last of these. */
    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern START = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private SortKey() {}

    /** In which of the languages that have keys a reader of this one finds names sorted. */
    public static String language(String reader) {
        return LANGUAGES.contains(reader) ? reader : LANGUAGES.getLast();
    }

    static Map<String, String> ofEachLanguage(Labels names) {
        Map<String, String> keys = new TreeMap<>();
        LANGUAGES.forEach(language -> names.in(language).ifPresent(name -> keys.put(language, of(name))));
        return keys;
    }

    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return START.matcher(plain).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}

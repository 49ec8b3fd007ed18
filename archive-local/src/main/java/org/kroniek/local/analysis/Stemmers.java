package org.kroniek.local.analysis;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.EmptyTokenStream;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The filter {@code stemmer}, whose setting {@code language} (or {@code name}) is rather the name of an algorithm. */
final class Stemmers {

    /** Every other name is that of a Snowball program, such as Dutch, German, French, Russian or Spanish. */
    private static final Map<String, UnaryOperator<TokenStream>> NAMED = Map.ofEntries(
            entry("arabic", ArabicStemFilter::new), entry("english", PorterStemFilter::new),
            entry("porter", PorterStemFilter::new), entry("porter2", snowball("English")),
            entry("light_english", KStemFilter::new), entry("lightenglish", KStemFilter::new),
            entry("kstem", KStemFilter::new), entry("minimal_english", EnglishMinimalStemFilter::new),
            entry("minimalenglish", EnglishMinimalStemFilter::new),
            entry("possessive_english", EnglishPossessiveFilter::new),
            entry("possessiveenglish", EnglishPossessiveFilter::new), entry("german2", snowball("German")),
            entry("light_german", GermanLightStemFilter::new), entry("lightgerman", GermanLightStemFilter::new),
            entry("minimal_german", GermanMinimalStemFilter::new), entry("minimalgerman", GermanMinimalStemFilter::new),
            entry("greek", GreekStemFilter::new), entry("hindi", HindiStemFilter::new),
            entry("indonesian", IndonesianStemFilter::new), entry("light_french", FrenchLightStemFilter::new),
            entry("lightfrench", FrenchLightStemFilter::new), entry("minimal_french", FrenchMinimalStemFilter::new),
            entry("minimalfrench", FrenchMinimalStemFilter::new), entry("light_italian", ItalianLightStemFilter::new),
            entry("lightitalian", ItalianLightStemFilter::new),
            entry("light_portuguese", PortugueseLightStemFilter::new),
            entry("lightportuguese", PortugueseLightStemFilter::new),
            entry("light_russian", RussianLightStemFilter::new), entry("lightrussian", RussianLightStemFilter::new),
            entry("light_spanish", SpanishLightStemFilter::new), entry("lightspanish", SpanishLightStemFilter::new),
            entry("spanish_plural", SpanishPluralStemFilter::new));

    private Stemmers() {}

    static TokenFilterFactory stemmer(IndexSettings index, Environment environment, String name, Settings settings)
            throws IOException {
        String language = settings.get("language", settings.get("name", "porter"));
        UnaryOperator<TokenStream> stemmer = named(language.toLowerCase(Locale.ROOT));
        PlainTokenFilter filter = new PlainTokenFilter(name, stemmer);
        try (TokenStream trial = filter.create(new EmptyTokenStream())) {
            // A name that does not exist is to fail when the index is created, not at the first document.
            trial.clearAttributes();
        }
        return filter;
    }

    private static UnaryOperator<TokenStream> named(String language) {
        UnaryOperator<TokenStream> known = NAMED.get(language);
        return switch (language) {
            // Stock Elasticsearch 9 accepts these three names of Kraaij and Pohlmann's stemmer and then drops every token.
            case "dutch_kp", "dutchkp", "kp" -> throw new IllegalArgumentException("The stemmer [" + language
                    + "] was removed from Lucene; stock Elasticsearch drops all tokens instead. Use [dutch].");
            default -> known != null ? known : snowball(capitalized(language));
        };
    }

    private static UnaryOperator<TokenStream> snowball(String program) {
        return input -> new SnowballFilter(input, program);
    }

    private static String capitalized(String language) {
        return language.isEmpty() ? language : Character.toUpperCase(language.charAt(0)) + language.substring(1);
    }
}

package org.kroniek.core.importing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.kroniek.core.importing.LanguageDetector;
import org.kroniek.core.text.LanguageTag;

/**
 * Detects languages with Apache OpenNLP's model of 103 languages, of which only those a European archive meets are
 * considered: otherwise a short Dutch text is now and then taken for Afrikaans or Limburgish.
 */
public final class OpenNlpLanguageDetector implements LanguageDetector {

    private static final String MODEL = "/langdetect-183.bin";

    /** Languages that are told apart, as BCP 47; the model speaks ISO 639-3. */
    private static final Map<String, LanguageTag> CANDIDATES = Stream
            .of("nl", "en", "de", "fr", "ru", "es", "it", "pt", "pl", "uk", "tr", "sv", "da", "fi", "cs", "hu", "ro",
                    "el", "kk", "ar", "fa", "he", "ja", "ko", "zh")
            .collect(Collectors.toUnmodifiableMap(OpenNlpLanguageDetector::nameInModel, LanguageTag::new));

    /** Detection grows no better beyond this, only slower. */
    private static final int SAMPLE = 2_000;

    /** Below this a text is a label rather than a language. */
    private static final int SHORTEST = 20;

    /** How much likelier than the next candidate a language must be. */
    private static final double LEAST_CONFIDENCE_RATIO = 1.5;

    /**
     * A language that is no candidate, but this much likelier than all that are, is the true one: Frisian is not Romanian.
     * Closer, it is a short Dutch text that looks like Afrikaans.
     */
    private static final double STRANGER_RATIO = 2.0;

    private final LanguageDetectorME detector;

    /** @throws UncheckedIOException when the model is not on the class path or damaged */
    public OpenNlpLanguageDetector() {
        try (InputStream model = OpenNlpLanguageDetector.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IOException("No model at " + MODEL);
            }
            detector = new LanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public LanguageTag detect(String text) {
        String sample = text.substring(0,
                text.offsetByCodePoints(0, Math.min(SAMPLE, text.codePointCount(0, text.length()))));
        if (sample.codePoints().filter(Character::isLetter).count() < SHORTEST) {
            return LanguageTag.UNDETERMINED;
        }
        Language[] all = detector.predictLanguages(sample);
        Language[] likely = Arrays.stream(all).filter(language -> CANDIDATES.containsKey(language.getLang())).limit(2)
                .toArray(Language[]::new);
        boolean clear = likely[0].getConfidence() >= LEAST_CONFIDENCE_RATIO * likely[1].getConfidence()
                && all[0].getConfidence() < STRANGER_RATIO * likely[0].getConfidence();
        return clear
                ? CANDIDATES.getOrDefault(likely[0].getLang(), LanguageTag.UNDETERMINED)
                : LanguageTag.UNDETERMINED;
    }

    /** The model knows Chinese by its largest language, Mandarin. */
    private static String nameInModel(String tag) {
        return tag.equals("zh") ? "cmn" : Locale.of(tag).getISO3Language();
    }
}

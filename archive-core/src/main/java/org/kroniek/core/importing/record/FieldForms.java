package org.kroniek.core.importing.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.time.EdtfException;

/** What may stand in fields that occur in several forms. */
final class FieldForms {

    /** As for publications. */
    static final int LONGEST_SOURCE = 200;

    static final int LONGEST_NAME = 500;

    /** Descriptions and quotations; a few paragraphs. */
    static final int LONGEST_TEXT = 4_000;

    private FieldForms() {}

    /** EDTF. */
    static Optional<EdtfDate> date(RecordFields fields, String field) throws DocumentRefusedException {
        Optional<String> text = fields.text(field, LONGEST_NAME);
        try {
            return text.map(EdtfDate::parse);
        } catch (EdtfException e) {
            throw fields.refusal(e.isImpossible() ? Code.IMPOSSIBLE_DATE : Code.NOT_A_DATE, field, text.orElse(""));
        }
    }

    /** BCP 47. */
    static Optional<LanguageTag> language(RecordFields fields, String field) throws DocumentRefusedException {
        Optional<String> text = fields.text(field, LONGEST_NAME);
        Optional<LanguageTag> language = text.flatMap(LanguageTag::parse);
        if (text.isPresent() && language.isEmpty()) {
            throw fields.refusal(Code.NOT_A_LANGUAGE, field, text.get());
        }
        return language;
    }

    /** An object that gives a text by language; none when it is absent. */
    static Labels labels(RecordFields fields, String field, int longest) throws DocumentRefusedException {
        Optional<RecordFields> object = fields.object(field);
        Map<String, String> labels = new TreeMap<>();
        if (object.isPresent()) {
            for (Map.Entry<String, String> text : object.get().texts(longest).entrySet()) {
                LanguageTag language = LanguageTag.parse(text.getKey()).orElseThrow(
                        () -> object.get().refusal(Code.NOT_A_LANGUAGE, text.getKey(), text.getKey()));
                labels.put(language.value(), text.getValue());
            }
        }
        return new Labels(labels);
    }

    /** Labels of which there must be one. */
    static Labels requiredLabels(RecordFields fields, String field, int longest) throws DocumentRefusedException {
        Labels labels = labels(fields, field, longest);
        if (labels.isEmpty()) {
            throw fields.missing(field);
        }
        return labels;
    }

    /** The values of an enumeration by the words that a form has for them, which are in small letters. */
    static <E extends Enum<E>> Map<String, E> words(Class<E> values) {
        return Arrays.stream(values.getEnumConstants()).collect(
                Collectors.toUnmodifiableMap(value -> value.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    /** One of some words. */
    static <E> Optional<E> oneOf(Map<String, E> words, Code unknown, RecordFields fields, String field)
            throws DocumentRefusedException {
        Optional<String> word = fields.text(field, LONGEST_NAME);
        Optional<E> value = word.map(words::get);
        if (word.isPresent() && value.isEmpty()) {
            throw fields.refusal(unknown, field, word.get());
        }
        return value;
    }

    /** One of some words, which must be there. */
    static <E> E requiredOneOf(Map<String, E> words, Code unknown, RecordFields fields, String field)
            throws DocumentRefusedException {
        return oneOf(words, unknown, fields, field).orElseThrow(() -> fields.missing(field));
    }
}

package org.kroniek.search.vocabulary;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.document.IndexDocument;
import org.kroniek.search.document.IndexLanguage;

/**
 * A word form of one language as it stands in the index. It never changes: all of it follows from the word itself.
 *
 * @param form folded
 * @param text as it stands in a text
 * @param name whether it is a name; the same letters may also be a common word, which is a document of its own
 * @param common whether a dictionary has it as a common word, other than as a name
 * @param lemmas dictionary forms
 * @param parts dictionary forms of the parts of a compound
 * @param keys of a name how it sounds
 */
public record WordDocument(String form, String text, LanguageTag language, boolean name, boolean common,
        Set<String> lemmas,
        Set<String> parts, Set<String> keys) implements IndexDocument {

    public WordDocument {
        lemmas = Set.copyOf(lemmas);
        parts = Set.copyOf(parts);
        keys = Set.copyOf(keys);
    }

    /** The same word of the same language always has the same. */
    public String id() {
        return language.primary() + (name ? ":name:" : ":word:") + form;
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(WordFields.FORM, form);
        json.writeStringField(WordFields.TEXT, text);
        json.writeStringField(WordFields.LANGUAGE, language.primary());
        json.writeBooleanField(WordFields.NAME, name);
        json.writeBooleanField(WordFields.COMMON, common);
        texts(WordFields.LEMMAS, lemmas, json);
        texts(WordFields.PARTS, parts, json);
        texts(WordFields.KEYS, keys, json);
        IndexLanguage analysis = IndexLanguage.of(language);
        if (analysis != IndexLanguage.OTHER) {
            json.writeObjectFieldStart(WordFields.STEM);
            json.writeStringField(analysis.field(), form);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** In a fixed order, so that the same word is the same document. */
    private static void texts(String field, Collection<String> values, JsonGenerator json) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (String value : new TreeSet<>(values)) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}

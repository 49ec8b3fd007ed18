package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes documents as JSON. By hand, since it is on the path of every import: no reflection, no copies of the text, and
 * the field names stand in one place with those of the mapping.
 */
public final class ArticleDocumentWriter {

    /** Writes the document as one JSON object. */
    public void write(ArticleDocument document, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(ArticleFields.ID, document.id().toString());
        writeOrigin(document, json);
        writeWords(document, json);
        if (document.date().isPresent()) {
            writeDate(document.date().get(), json);
        }
        writeCompletion(document.completion(), json);
        json.writeStringField(ArticleFields.ARCHIVED_AT, document.archivedAt().toString());
        json.writeNumberField(ArticleFields.REVISION, document.revision());
        json.writeEndObject();
    }

    private static void writeOrigin(ArticleDocument document, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(ArticleFields.PUBLICATION);
        json.writeStringField("id", document.publication().id().toString());
        json.writeStringField("name", document.publication().name());
        json.writeEndObject();
        json.writeStringField(ArticleFields.LANGUAGE, document.language().value());
        json.writeStringField(ArticleFields.PRIMARY_LANGUAGE, document.language().primary());
        writeIfPresent(ArticleFields.SECTION, document.section(), json);
        writeIfPresent(ArticleFields.BYLINE, document.byline(), json);
        writeIfPresent(ArticleFields.URL, document.url(), json);
        json.writeStringField(ArticleFields.RIGHTS, document.rights());
    }

    private static void writeWords(ArticleDocument document, JsonGenerator json) throws IOException {
        String language = document.analysis().field();
        json.writeObjectFieldStart(ArticleFields.TITLE);
        json.writeStringField(language, document.title());
        json.writeEndObject();
        json.writeObjectFieldStart(ArticleFields.TEXT);
        json.writeStringField(language, document.text());
        json.writeEndObject();
        json.writeStringField(ArticleFields.LEAD, document.lead());
    }

    private static void writeDate(DocumentDate date, JsonGenerator json) throws IOException {
        json.writeStringField(ArticleFields.DATE, date.text());
        json.writeStringField(ArticleFields.DATE_PRECISION, date.precision().name());
        if (!date.isKnown()) {
            return;
        }
        writeRange(ArticleFields.DATES, date, json);
        writeDay(ArticleFields.EARLIEST, date.earliest(), json);
        writeDay(ArticleFields.LATEST, date.latest(), json);
        if (date.isOnTimeline()) {
            writeRange(ArticleFields.TIMELINE, date, json);
            json.writeArrayFieldStart(ArticleFields.YEARS);
            for (int year : date.years()) {
                json.writeNumber(year);
            }
            json.writeEndArray();
        }
    }

    /** Days on both sides: a range given as months covers one day only. */
    private static void writeRange(String field, DocumentDate date, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        writeDay("gte", date.first(), json);
        writeDay("lte", date.last(), json);
        json.writeEndObject();
    }

    private static void writeCompletion(TitleCompletion completion, JsonGenerator json) throws IOException {
        if (completion.inputs().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(ArticleFields.SUGGEST);
        json.writeArrayFieldStart("input");
        for (String input : completion.inputs()) {
            json.writeString(input);
        }
        json.writeEndArray();
        json.writeNumberField("weight", completion.weight());
        json.writeEndObject();
    }

    private static void writeDay(String field, Optional<LocalDate> day, JsonGenerator json) throws IOException {
        writeIfPresent(field, day.map(LocalDate::toString), json);
    }

    private static void writeIfPresent(String field, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        }
    }
}

package org.kroniek.search.document;

import org.kroniek.core.rights.Access;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

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
        writeLinks(document.links(), json);
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
        JsonFields.text(ArticleFields.SECTION, document.section(), json);
        JsonFields.text(ArticleFields.BYLINE, document.byline(), json);
        JsonFields.text(ArticleFields.URL, document.url(), json);
        json.writeStringField(ArticleFields.RIGHTS, document.rights());
        writeAccess(document.access(), json);
    }

    private static void writeAccess(Access access, JsonGenerator json) throws IOException {
        if (access.kind() != Access.Kind.OPEN) {
            json.writeStringField(ArticleFields.ACCESS, access.kind().name());
        }
        JsonFields.text(ArticleFields.EMBARGO_UNTIL, access.until(), json);
    }

    private static void writeWords(ArticleDocument document, JsonGenerator json) throws IOException {
        String language = document.analysis().field();
        json.writeObjectFieldStart(ArticleFields.TITLE);
        json.writeStringField(language, document.title());
        json.writeEndObject();
        if (!document.text().isEmpty()) {
            boolean restricted = document.access().kind() == Access.Kind.REGISTERED;
            json.writeObjectFieldStart(restricted ? ArticleFields.RESTRICTED : ArticleFields.TEXT);
            json.writeStringField(language, document.text());
            json.writeEndObject();
            json.writeStringField(restricted ? ArticleFields.RESTRICTED_LEAD : ArticleFields.LEAD, document.lead());
        }
        json.writeNumberField(ArticleFields.WORD_COUNT, document.words());
    }

    private static void writeDate(TimedDate date, JsonGenerator json) throws IOException {
        date.write(json);
        JsonFields.text(ArticleFields.EARLIEST, date.days().earliest(), json);
        JsonFields.text(ArticleFields.LATEST, date.days().latest(), json);
    }

    private static void writeLinks(ArticleLinks links, JsonGenerator json) throws IOException {
        JsonFields.texts(LinkFields.PERSONS, links.persons(), json);
        JsonFields.texts(LinkFields.ORGANISATIONS, links.organisations(), json);
        JsonFields.texts(LinkFields.PLACES, links.places(), json);
        links.names().write(json);
        JsonFields.texts(ArticleFields.EVENTS, links.events(), json);
        JsonFields.texts(ArticleFields.EVENT_TITLES, links.eventTitles(), json);
        JsonFields.texts(ArticleFields.EVENT_TYPES, links.eventTypes(), json);
        JsonFields.text(ArticleFields.DUPLICATE_GROUP, links.duplicates(), json);
    }

    private static void writeCompletion(TitleCompletion completion, JsonGenerator json) throws IOException {
        if (completion.inputs().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(ArticleFields.SUGGEST);
        JsonFields.texts("input", completion.inputs(), json);
        json.writeNumberField("weight", completion.weight());
        json.writeEndObject();
    }
}

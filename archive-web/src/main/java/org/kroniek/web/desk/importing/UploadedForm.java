package org.kroniek.web.desk.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.kroniek.web.desk.form.FormFields;

/**
 * A form with files, read as it comes in: its fields are kept, its files are streams that are read on the way. What stands
 * in the form before the files is known when the first of them is there.
 */
final class UploadedForm {

    /** Of a field; a text that is longer is better sent as a file. */
    private static final int LONGEST_FIELD = 16 << 20;

    private final FileItemInputIterator items;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    /**
     * A file of the form.
     *
     * @param field the name of its field
     * @param name as on the sender's machine
     */
    record UploadedFile(String field, String name, String mediaType, InputStream content) {}

    UploadedForm(FileItemInputIterator items) {
        this.items = items;
    }

    /** The first field, which our forms use for their proof; empty when the form begins with anything else. */
    Optional<Map.Entry<String, String>> first() throws IOException {
        if (!items.hasNext()) {
            return Optional.empty();
        }
        FileItemInput item = items.next();
        return item.isFormField() ? Optional.of(keep(item)) : Optional.empty();
    }

    /** Reads on to the next file that was chosen; empty at the end. */
    Optional<UploadedFile> nextFile() throws IOException {
        while (items.hasNext()) {
            FileItemInput item = items.next();
            if (item.isFormField()) {
                keep(item);
            } else if (item.getName() != null && !item.getName().isBlank()) {
                String type = item.getContentType() == null ? "application/octet-stream" : item.getContentType();
                return Optional.of(new UploadedFile(item.getFieldName(), printable(item.getName()), type,
                        item.getInputStream()));
            }
        }
        return Optional.empty();
    }

    /** What has come in of fields so far. */
    FormFields fields() {
        return new FormFields(fields);
    }

    private Map.Entry<String, String> keep(FileItemInput item) throws IOException {
        byte[] value = item.getInputStream().readNBytes(LONGEST_FIELD + 1);
        if (value.length > LONGEST_FIELD) {
            throw new FieldTooLongException();
        }
        Map.Entry<String, String> entry = Map.entry(item.getFieldName(), new String(value, StandardCharsets.UTF_8));
        fields.add(entry);
        return entry;
    }

    /** The database cannot keep control characters, and no name has them. */
    private static String printable(String name) {
        return name.codePoints().map(point -> Character.isISOControl(point) ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A field has more than any field of ours. */
    static final class FieldTooLongException extends IOException {

        private static final long serialVersionUID = 1L;

        FieldTooLongException() {
            super("A field has more than " + LONGEST_FIELD + " bytes");
        }
    }
}

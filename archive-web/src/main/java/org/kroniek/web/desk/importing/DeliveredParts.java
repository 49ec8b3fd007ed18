package org.kroniek.web.desk.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.kroniek.core.importing.DeliveryPart;
import org.kroniek.web.desk.importing.UploadedForm.UploadedFile;

/** The files of a form one after the other and, as the last one, the text that was pasted into it. */
final class DeliveredParts implements Iterator<DeliveryPart> {

    static final String TEXT = "text";
    static final String MANIFEST = "manifest";

    private final UploadedForm form;
    private final String nameOfText;
    private Optional<DeliveryPart> next = Optional.empty();
    private boolean ended;

    /** @param nameOfText by which the pasted text is told in the report */
    DeliveredParts(UploadedForm form, String nameOfText) {
        this.form = form;
        this.nameOfText = nameOfText;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            next = advance();
        }
        return next.isPresent();
    }

    @Override
    public DeliveryPart next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        DeliveryPart part = next.orElseThrow();
        next = Optional.empty();
        return part;
    }

    private Optional<DeliveryPart> advance() {
        try {
            Optional<UploadedFile> file = form.nextFile();
            ended = file.isEmpty();
            return file.map(DeliveredParts::part).or(this::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeliveryPart part(UploadedFile file) {
        DeliveryPart.Role role = file.field().equals(MANIFEST)
                ? DeliveryPart.Role.MANIFEST
                : DeliveryPart.Role.DOCUMENT;
        return new DeliveryPart(role, Optional.of(file.name()), file.mediaType(), file.content());
    }

    /** Without a type: JSON Lines and tables may be pasted as well. */
    private Optional<DeliveryPart> text() {
        return Optional.of(form.fields().typed(TEXT)).filter(text -> !text.isBlank())
                .map(text -> new DeliveryPart(DeliveryPart.Role.DOCUMENT, Optional.of(nameOfText), "",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}

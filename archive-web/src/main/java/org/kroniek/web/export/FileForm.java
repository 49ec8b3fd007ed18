package org.kroniek.web.export;

import java.io.Writer;
import java.util.Optional;
import org.kroniek.web.citation.Bibliographer;
import org.kroniek.web.citation.CitationForm;

/** The forms in which a list of articles can be had as a file. */
public enum FileForm {
    NDJSON("ndjson", "JSON Lines", "application/x-ndjson", "ndjson"),
    CSV("csv", "CSV", "text/csv", "csv"),
    RIS(CitationForm.RIS),
    BIBTEX(CitationForm.BIBTEX),
    CSL(CitationForm.CSL),
    APA(CitationForm.APA),
    CHICAGO(CitationForm.CHICAGO),
    MLA(CitationForm.MLA);

    private static final String TEXT = "txt";

    private final String parameter;
    private final String label;
    private final String mediaType;
    private final String extension;
    private final Optional<CitationForm> reference;

    FileForm(String parameter, String label, String mediaType, String extension) {
        this.parameter = parameter;
        this.label = label;
        this.mediaType = mediaType;
        this.extension = extension;
        this.reference = Optional.empty();
    }

    FileForm(CitationForm reference) {
        this.parameter = reference.parameter();
        this.label = reference.label();
        this.mediaType = reference.mediaType();
        this.extension = reference.extension().orElse(TEXT);
        this.reference = Optional.of(reference);
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** What everybody calls it, in any language. */
    public String label() {
        return label;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Of the file's name. */
    public String extension() {
        return extension;
    }

    /** As what each article is referred to; empty when the articles themselves are written. */
    public Optional<CitationForm> reference() {
        return reference;
    }

    ArticleFormat on(Writer out, FileOwner owner, Bibliographer bibliographer) {
        return reference
                .<ArticleFormat>map(form -> new ReferenceFormat(form.on(out, bibliographer), owner.records()))
                .orElseGet(() -> this == CSV
                        ? new CsvFormat(out, owner.site())
                        : new NdjsonFormat(out, owner.site()));
    }
}

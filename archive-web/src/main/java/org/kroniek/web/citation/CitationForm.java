package org.kroniek.web.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a reference can be had: files for reference managers, and text to be pasted. */
public enum CitationForm {
    RIS("ris", "RIS", CitationForm.RIS_TYPE, "ris"),
    BIBTEX("bibtex", "BibTeX", CitationForm.BIBTEX_TYPE, "bib"),
    CSL("csl", "CSL-JSON", CitationForm.CSL_TYPE, "json"),
    APA(CitationStyle.APA),
    CHICAGO(CitationStyle.CHICAGO),
    MLA(CitationStyle.MLA);

    public static final String RIS_TYPE = "application/x-research-info-systems";
    public static final String BIBTEX_TYPE = "application/x-bibtex";
    public static final String CSL_TYPE = "application/vnd.citationstyles.csl+json";
    /** With the parameter {@code style}, as in the content negotiation of DOIs. */
    public static final String TEXT_TYPE = "text/x-bibliography";

    /** For reference managers. */
    public static final List<CitationForm> FILES = List.of(RIS, BIBTEX, CSL);

    private final String parameter;
    private final String label;
    private final String mediaType;
    private final Optional<String> extension;
    private final Optional<CitationStyle> style;

    CitationForm(String parameter, String label, String mediaType, String extension) {
        this.parameter = parameter;
        this.label = label;
        this.mediaType = mediaType;
        this.extension = Optional.of(extension);
        this.style = Optional.empty();
    }

    CitationForm(CitationStyle style) {
        this.parameter = style.parameter();
        this.label = style.label();
        this.mediaType = CitationForm.TEXT_TYPE;
        this.extension = Optional.empty();
        this.style = Optional.of(style);
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

    /** Of the file it is saved as; empty for a text. */
    public Optional<String> extension() {
        return extension;
    }

    /** By which a text is written. */
    public Optional<CitationStyle> style() {
        return style;
    }

    /** The form of that name. */
    public static Optional<CitationForm> named(String parameter) {
        return Arrays.stream(values()).filter(form -> form.parameter.equals(parameter)).findFirst();
    }

    /** Begins a file of this form on a writer. */
    public CitationFormat on(Writer out, Bibliographer bibliographer) {
        return switch (this) {
            case RIS -> new RisFormat(out);
            case BIBTEX -> new BibtexFormat(out);
            case CSL -> new CslJsonFormat(out);
            case APA, CHICAGO, MLA -> new ReferenceList(out, bibliographer, style.orElseThrow());
        };
    }

    /** One record as a whole file. */
    public String text(CitedRecord record, Bibliographer bibliographer) {
        StringWriter out = new StringWriter();
        CitationFormat format = on(out, bibliographer);
        try {
            format.begin();
            format.write(record);
            format.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}

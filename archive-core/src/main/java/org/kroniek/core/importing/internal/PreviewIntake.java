package org.kroniek.core.importing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportCleanup;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.importing.ImportDraft;
import org.kroniek.core.importing.ImportPreview;
import org.kroniek.core.importing.ImportPreview.PreviewedFile;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.IncomingArticle;
import org.kroniek.core.importing.ManifestEntry;
import org.kroniek.core.importing.Recognition;

/** Takes the first documents of each file of a delivery, cleans them and keeps them for an editor to look at. */
final class PreviewIntake implements Intake {

    private static final int DOCUMENTS = 5;

    private static final int FILES = 20;

    /** Enough for the first documents of all files, unless some are very large. */
    private static final long BYTES = 32L << 20;

    private final ImportCleanup cleanup;
    private final ImportDefaults defaults;
    private final List<PreviewedFile> files = new ArrayList<>();
    private long bytes;
    private boolean more;

    private Optional<String> name = Optional.empty();
    private Optional<Recognition> recognition = Optional.empty();
    private Optional<ManifestEntry> described = Optional.empty();
    private List<ImportDraft> documents = new ArrayList<>();
    private List<ImportProblem> problems = new ArrayList<>();
    private int refused;

    PreviewIntake(ImportCleanup cleanup, ImportDefaults defaults) {
        this.cleanup = cleanup;
        this.defaults = defaults;
    }

    ImportPreview preview() {
        endFile(false);
        return new ImportPreview(files, more);
    }

    private void endFile(boolean goesOn) {
        if (recognition.isPresent() || !problems.isEmpty()) {
            files.add(new PreviewedFile(name, recognition.map(found -> found.importer().format()),
                    recognition.map(Recognition::certainty), documents, problems, goesOn));
        }
        recognition = Optional.empty();
        described = Optional.empty();
        documents = new ArrayList<>();
        problems = new ArrayList<>();
        refused = 0;
    }

    @Override
    public void inFile(Optional<String> next) {
        endFile(false);
        if (files.size() == FILES) {
            more = true;
            throw new EnoughReadException();
        }
        name = next;
    }

    @Override
    public void recognised(Recognition as) {
        recognition = Optional.of(as);
    }

    @Override
    public void describedBy(Optional<ManifestEntry> entry) {
        described = entry;
    }

    @Override
    public String sourceOfRecords() {
        return described.flatMap(ManifestEntry::source).map(String::strip).filter(source -> !source.isEmpty())
                .or(defaults::source).orElse(ImportCleanup.UNATTRIBUTED);
    }

    @Override
    public void hasRead(long read) {
        bytes += read;
        if (bytes > BYTES) {
            more = true;
            throw new EnoughReadException();
        }
    }

    @Override
    public void article(IncomingArticle article) {
        try {
            IncomingArticle whole = described.map(article::orElse).orElse(article);
            take(new ImportDraft.Article(cleanup.clean(whole, defaults)));
        } catch (DocumentRefusedException e) {
            refused(e);
        }
    }

    @Override
    public void record(ImportDraft draft, long line, int length) {
        take(draft);
    }

    @Override
    public void refused(DocumentRefusedException problem) {
        refused++;
        problems.add(problem.problem(documents.size() + refused, name));
        endWhenEnough();
    }

    @Override
    public void warning(ImportProblem.Code code, String detail, long line) {
        problems.add(new ImportProblem(code, Optional.empty(), Optional.empty(), Optional.of(detail), name,
                OptionalLong.of(line)));
    }

    private void take(ImportDraft draft) {
        documents.add(draft);
        endWhenEnough();
    }

    private void endWhenEnough() {
        if (documents.size() + refused == DOCUMENTS) {
            endFile(true);
            throw new EnoughReadException();
        }
    }

    @Override
    public void flush() {
        // Nothing is stored.
    }
}

package org.kroniek.core.importing.internal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportCleanup;
import org.kroniek.core.importing.ImportDraft;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSettings;
import org.kroniek.core.importing.IncomingArticle;
import org.kroniek.core.importing.ManifestEntry;
import org.kroniek.core.importing.Recognition;

/**
 * Takes the documents of one import as they are read: numbers them, passes over those that were dealt with before the
 * import was resumed, cleans the others and hands them on in batches, each of one kind of documents.
 */
final class DocumentIntake implements Intake {

    private final ImportJobs.Progress progress;
    private final ImportCleanup cleanup;
    private final BatchStore store;
    private final ImportSettings settings;
    private final BooleanSupplier stopping;
    private final Runnable stored;

    private int number;
    private OptionalInt document = OptionalInt.empty();
    private Optional<String> fileName = Optional.empty();
    private Optional<ManifestEntry> described = Optional.empty();
    private Batch batch = new Batch();
    private long bytesRead;

    /**
     * @param stopping whether the portal is being stopped
     * @param stored called after each batch
     */
    DocumentIntake(ImportJobs.Progress progress, ImportCleanup cleanup, BatchStore store, ImportSettings settings,
            BooleanSupplier stopping, Runnable stored) {
        this.progress = progress;
        this.cleanup = cleanup;
        this.store = store;
        this.settings = settings;
        this.stopping = stopping;
        this.stored = stored;
    }

    @Override
    public void inFile(Optional<String> name) {
        fileName = name;
        described = Optional.empty();
        document = OptionalInt.empty();
    }

    @Override
    public void recognised(Recognition as) {
        // The documents themselves tell.
    }

    @Override
    public void hasRead(long bytes) {
        bytesRead += bytes;
    }

    @Override
    public void describedBy(Optional<ManifestEntry> entry) {
        described = entry;
    }

    @Override
    public String sourceOfRecords() {
        return described.flatMap(ManifestEntry::source).map(String::strip).filter(name -> !name.isEmpty())
                .or(progress.defaults()::source).orElse(ImportCleanup.UNATTRIBUTED);
    }

    @Override
    public void article(IncomingArticle article) {
        if (isNextDocument()) {
            BatchItem.Place place = new BatchItem.Place(fileName, article.line(), article.original().bytes().length);
            try {
                IncomingArticle whole = described.map(article::orElse).orElse(article);
                add(BatchItem.of(number, new ImportDraft.Article(cleanup.clean(whole, progress.defaults())), place));
            } catch (DocumentRefusedException e) {
                add(BatchItem.of(number, e, place));
            }
        }
    }

    @Override
    public void record(ImportDraft draft, long line, int length) {
        if (isNextDocument()) {
            add(BatchItem.of(number, draft, new BatchItem.Place(fileName, line, length)));
        }
    }

    @Override
    public void refused(DocumentRefusedException problem) {
        if (isNext()) {
            add(BatchItem.of(number, problem, new BatchItem.Place(fileName, 0, 0)));
        }
    }

    /** A warning is stored after the document it follows; that document's number tells whether it has been. */
    @Override
    public void warning(ImportProblem.Code code, String detail, long line) {
        if (number >= progress.done()) {
            batch.add(new ImportProblem(code, document.isPresent()
                    ? Optional.of(document.getAsInt())
                    : Optional.empty(), Optional.empty(), Optional.of(detail), fileName, OptionalLong.of(line)));
        }
    }

    private boolean isNextDocument() {
        boolean next = isNext();
        document = OptionalInt.of(number);
        return next;
    }

    /** Goes on to the next document; false when it was dealt with before the import was resumed. */
    private boolean isNext() {
        number++;
        boolean passedOver = number <= progress.done();
        if (passedOver && number % settings.batchSize() == 0) {
            stopIfTold(); // reading over a long delivery must not cost the lease
            store.keep(progress.id());
        }
        return !passedOver;
    }

    private void add(BatchItem item) {
        if (!batch.takes(item)) {
            flush();
        }
        batch.add(item);
        if (batch.isFull(settings)) {
            flush();
        }
    }

    private void stopIfTold() {
        if (stopping.getAsBoolean()) {
            throw new ImportInterruptedException("the portal is stopping");
        }
    }

    /** Stores what has been collected. */
    @Override
    public void flush() {
        stopIfTold();
        if (!batch.isEmpty()) {
            store.store(progress.id(), batch.items(), batch.warnings(), bytesRead);
            stored.run();
        }
        batch = new Batch();
    }
}

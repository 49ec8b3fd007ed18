package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportCleanup;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSettings;
import org.kroniek.core.importing.ImportSink;
import org.kroniek.core.importing.IncomingArticle;
import org.kroniek.core.transaction.Transactions;

/** Stores documents in batches, a short transaction each, together with the record of how far the import has come. */
final class ImportBatches {

    private static final System.Logger LOG = System.getLogger(ImportBatches.class.getName());

    private static final String REASON = "import";

    private final EntityManager entities;
    private final Transactions transactions;
    private final ArticleArchive archive;
    private final ImportCleanup cleanup;
    private final ImportJobs jobs;
    private final ImportSettings settings;
    private final String holder;
    private final Runnable stored;
    private final AtomicBoolean stopping = new AtomicBoolean();

    ImportBatches(EntityManager entities, Transactions transactions, ArticleArchive archive, ImportCleanup cleanup,
            ImportJobs jobs, ImportSettings settings, String holder, Runnable stored) {
        this.entities = entities;
        this.transactions = transactions;
        this.archive = archive;
        this.cleanup = cleanup;
        this.jobs = jobs;
        this.settings = settings;
        this.holder = holder;
        this.stored = stored;
    }

    void stop() {
        stopping.set(true);
    }

    /** Begins, or resumes, the batches of one import. */
    Batch of(UUID id, List<ImportPartRow> parts) {
        // What a manifest describes is one document a file; how many another file holds, only reading it can tell.
        boolean described = parts.stream().anyMatch(ImportPartRow::isManifest);
        long documents = parts.stream().filter(part -> !part.isManifest()).count();
        return transactions.call(() -> {
            ImportJobRow job = jobs.job(id);
            if (described) {
                job.expect((int) documents);
            }
            return new Batch(id, job.defaults(), job.counts().read());
        });
    }

    /** One document of a batch: an article, or what was wrong with it. */
    private record Item(int number, Optional<ArticleDraft> draft, Optional<ImportProblem> problem, Place place) {

        static Item of(int number, ArticleDraft draft, Place place) {
            return new Item(number, Optional.of(draft), Optional.empty(), place);
        }

        static Item of(int number, DocumentRefusedException refusal, Place place) {
            return new Item(number, Optional.empty(), Optional.of(refusal.problem(number, place.fileName())), place);
        }

        /** The same document, found to be one that the database does not take. */
        Item notStored() {
            return of(number, new DocumentRefusedException(ImportProblem.Code.NOT_STORED, "", place.line()), place);
        }
    }

    /** Where a document begins. */
    private record Place(Optional<String> fileName, long line) {}

    /** Collects documents and stores them when enough have come. */
    final class Batch implements ImportSink {

        private final UUID id;
        private final ImportDefaults defaults;
        private final int done;
        private int number;
        private Optional<String> fileName = Optional.empty();
        private final List<Item> items = new ArrayList<>();
        private final List<ImportProblem> warnings = new ArrayList<>();
        private final Set<String> identities = new HashSet<>();
        private int bytes;

        private Batch(UUID id, ImportDefaults defaults, int done) {
            this.id = id;
            this.defaults = defaults;
            this.done = done;
        }

        void inFile(Optional<String> name) {
            this.fileName = name;
        }

        @Override
        public void article(IncomingArticle article) {
            number++;
            if (isDone()) {
                return;
            }
            Place place = new Place(fileName, article.line());
            try {
                ArticleDraft draft = cleanup.clean(article, defaults);
                if (!identities.add(draft.source() + "\n" + draft.externalId().orElse(draft.contentHash().hex()))) {
                    flush(); // the second of two alike must meet the first in the database
                    identities.add(draft.source() + "\n" + draft.externalId().orElse(draft.contentHash().hex()));
                }
                add(Item.of(number, draft, place), draft.original().bytes().length);
            } catch (DocumentRefusedException e) {
                add(Item.of(number, e, place), 0);
            }
        }

        @Override
        public void refused(DocumentRefusedException problem) {
            number++;
            if (!isDone()) {
                add(Item.of(number, problem, new Place(fileName, 0)), 0);
            }
        }

        @Override
        public void warning(ImportProblem.Code code, String detail, long line) {
            boolean ofDelivery = number == 0; // from the manifest, which is read before any document
            if (number > done || (ofDelivery && done == 0)) {
                warnings.add(new ImportProblem(code, ofDelivery ? Optional.empty() : Optional.of(number),
                        Optional.of(detail), fileName, OptionalLong.of(line)));
            }
        }

        /** Whether the document in hand was dealt with before the import was resumed. */
        private boolean isDone() {
            if (number <= done && number % settings.batchSize() == 0) {
                stopIfTold(); // reading over a long delivery must not cost the lease
                transactions.run(() -> jobs.keep(id, holder, settings.lease()));
            }
            return number <= done;
        }

        private void add(Item item, int size) {
            items.add(item);
            bytes += size;
            if (items.size() >= settings.batchSize() || bytes >= settings.batchBytes()) {
                flush();
            }
        }

        private void stopIfTold() {
            if (stopping.get()) {
                throw new ImportInterruptedException("the portal is stopping");
            }
        }

        void flush() {
            stopIfTold();
            if (!items.isEmpty() || !warnings.isEmpty()) {
                storeTogetherOrOneByOne();
                stored.run();
            }
            items.clear();
            warnings.clear();
            identities.clear();
            bytes = 0;
        }

        private void storeTogetherOrOneByOne() {
            try {
                transactions.run(() -> store(items, warnings));
            } catch (PersistenceException e) {
                LOG.log(Level.WARNING, "A batch of import " + id + " is stored one by one", e);
                items.forEach(this::storeAlone);
                transactions.run(() -> store(List.of(), warnings));
            }
        }

        /** One document that the database refuses must not take the others with it. */
        private void storeAlone(Item item) {
            try {
                transactions.run(() -> store(List.of(item), List.of()));
            } catch (PersistenceException e) {
                if (DatabaseTrouble.causes(e)) {
                    throw e; // no fault of the document, which is tried again when the import is resumed
                }
                LOG.log(Level.WARNING, "Document " + item.number() + " of import " + id + " cannot be stored", e);
                transactions.run(() -> store(List.of(item.notStored()), List.of()));
            }
        }

        private void store(List<Item> some, List<ImportProblem> remarks) {
            jobs.keep(id, holder, settings.lease());
            List<Item> articles = some.stream().filter(item -> item.draft().isPresent()).toList();
            List<StoreOutcome> outcomes = archive
                    .store(articles.stream().flatMap(item -> item.draft().stream()).toList(), REASON);
            ImportJobRow job = jobs.job(id);
            for (int i = 0; i < articles.size(); i++) {
                job.count(outcomes.get(i));
                remember(articles.get(i).number(), outcomes.get(i));
            }
            some.stream().flatMap(item -> item.problem().stream()).forEach(problem -> {
                job.countRefused();
                entities.persist(new ImportProblemRow(id, problem));
            });
            remarks.forEach(remark -> entities.persist(new ImportProblemRow(id, remark)));
        }

        private void remember(int item, StoreOutcome outcome) {
            entities.persist(new ImportedArticleRow(new ImportedArticleRow.Key(id, item), outcome));
        }
    }
}

package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.importing.DocumentKind;
import org.kroniek.core.importing.KindCounts;
import org.kroniek.core.importing.internal.DocumentOutcome.Result;

/** Writes down what became of a batch, in the transaction that stores it. */
final class BatchRecord {

    private final EntityManager entities;
    private final ImportJobs jobs;
    private final UUID id;

    BatchRecord(EntityManager entities, ImportJobs jobs, UUID id) {
        this.entities = entities;
        this.jobs = jobs;
        this.id = id;
    }

    /** @param outcomes of those items that had a draft, in order */
    void write(List<BatchItem> items, List<DocumentOutcome> outcomes) {
        Iterator<DocumentOutcome> outcome = outcomes.iterator();
        items.forEach(item -> {
            if (item.draft().isPresent()) {
                write(item, outcome.next());
            } else {
                writeProblem(item);
            }
        });
        KindCounts taken = taken(outcomes);
        jobs.job(id).count(taken, items.size() - taken.taken());
        if (taken.taken() > 0) {
            DocumentKind kind = items.stream().flatMap(item -> item.kind().stream()).findFirst().orElseThrow();
            jobs.count(id, kind, taken);
        }
    }

    private void write(BatchItem item, DocumentOutcome outcome) {
        switch (outcome) {
            case DocumentOutcome.Taken taken -> entities
                    .persist(new ImportedDocumentRow(new ImportedDocumentRow.Key(id, item.number()), taken));
            case DocumentOutcome.Refused refused -> writeProblem(item.refused(refused.code(), refused.detail()));
        }
    }

    private void writeProblem(BatchItem item) {
        item.problem().ifPresent(problem -> entities.persist(new ImportProblemRow(id, problem)));
    }

    private static KindCounts taken(List<DocumentOutcome> outcomes) {
        List<Result> results = outcomes.stream().filter(DocumentOutcome.Taken.class::isInstance)
                .map(outcome -> ((DocumentOutcome.Taken) outcome).result()).toList();
        return new KindCounts(Collections.frequency(results, Result.CREATED),
                Collections.frequency(results, Result.REVISED), Collections.frequency(results, Result.UNCHANGED));
    }
}

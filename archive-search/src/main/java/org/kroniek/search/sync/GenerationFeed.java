package org.kroniek.search.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.kroniek.core.change.ParkedChange;
import org.kroniek.search.index.Generation;

/**
 * Carries the change log into one index: claim, read, send, judge, acknowledge. Several requests are under way at once,
 * but they are acknowledged in the order of the log, so that nothing is passed over. No database transaction is open
 * meanwhile, and doing all of it again does no harm: the position is the document's version, and an older one never
 * wins.
 */
final class GenerationFeed {

    private static final System.Logger LOG = System.getLogger(GenerationFeed.class.getName());

    private final Generation generation;
    private final BatchReader reader;
    private final BulkSender sender;
    private final PromptRefresh refresh;
    private final Lease lease;
    private final int inFlight;
    private final BooleanSupplier stopping;
    private final Deque<UnderWay> underWay = new ArrayDeque<>();

    /** A batch whose request has been sent. */
    private record UnderWay(RelayBatch batch, Optional<BulkFlight> flight) {

        List<BulkOutcome> land() {
            return flight.map(BulkFlight::land).orElseGet(List::of);
        }
    }

    GenerationFeed(Generation generation, BatchReader reader, BulkSender sender, PromptRefresh refresh, Lease lease,
            int inFlight, BooleanSupplier stopping) {
        this.generation = generation;
        this.reader = reader;
        this.sender = sender;
        this.refresh = refresh;
        this.lease = lease;
        this.inFlight = inFlight;
        this.stopping = stopping;
    }

    Generation generation() {
        return generation;
    }

    Lease lease() {
        return lease;
    }

    /** How far this index has come. */
    long position() {
        return lease.position();
    }

    /**
     * Works until nothing is left, or something is in the way.
     *
     * @param batches after how many batches others shall have their turn
     */
    RelayResult run(int batches) {
        if (!lease.holds()) {
            return new RelayResult.StoodAside();
        }
        boolean isUninterrupted = false;
        try {
            RelayResult result = follow(position(), batches);
            isUninterrupted = result instanceof RelayResult.CaughtUp || result instanceof RelayResult.Busy;
            return result;
        } finally {
            abandon();
            if (!isUninterrupted) {
                reader.startOver();
            }
        }
    }

    private RelayResult follow(long acknowledged, int batches) {
        long read = acknowledged;
        for (int i = 0;; i++) {
            boolean mayBegin = i < batches && !stopping.getAsBoolean();
            read = mayBegin ? fill(read) : read;
            if (underWay.isEmpty()) {
                return mayBegin ? caughtUp() : new RelayResult.Busy();
            }
            UnderWay first = underWay.remove();
            List<BulkOutcome> outcomes = first.land();
            // Renewed before the acknowledgement needs it: a slow request may outlast the lease.
            if (!lease.holds()) {
                return new RelayResult.StoodAside();
            }
            Optional<RelayResult> end = settle(first.batch(), outcomes);
            if (end.isPresent()) {
                return end.get();
            }
        }
    }

    private RelayResult caughtUp() {
        refresh.perform();
        return new RelayResult.CaughtUp();
    }

    /**
     * A small batch is sent only when nothing else is under way (as Nagle did with packets, RFC 896): while an import
     * runs, what it stores in the meantime joins the next request, and Elasticsearch gets few large ones.
     */
    private long fill(long position) {
        long read = position;
        while (underWay.size() < inFlight) {
            Optional<RelayBatch> next = underWay.isEmpty() ? reader.after(read) : reader.wholeAfter(read);
            if (next.isEmpty()) {
                return read;
            }
            RelayBatch batch = next.get();
            underWay.add(new UnderWay(batch, batch.body().items().isEmpty()
                    ? Optional.empty()
                    : Optional.of(sender.send(generation.feed(), batch.body()))));
            read = batch.last();
        }
        return read;
    }

    /** Acknowledges a batch, or says why the run ends here. */
    private Optional<RelayResult> settle(RelayBatch batch, List<BulkOutcome> outcomes) {
        List<ParkedChange> parked = new ArrayList<>(batch.unwritable());
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case BulkOutcome.Overloaded overloaded -> {
                    return Optional.of(new RelayResult.Stalled(overloaded.reason()));
                }
                case BulkOutcome.Rejected rejected -> {
                    BulkItem item = batch.body().items().get(i);
                    parked.add(new ParkedChange(item.subject(), item.version(), rejected.reason()));
                }
                case BulkOutcome.Written _,BulkOutcome.AlreadyNewer _ -> {
                    // Done, by us or by another.
                }
            }
        }
        parked.forEach(
                change -> LOG.log(System.Logger.Level.WARNING, "Left out of {0}: {1}", generation.index(), change));
        if (!lease.acknowledge(batch.last(), parked)) {
            return Optional.of(new RelayResult.StoodAside());
        }
        if (!outcomes.isEmpty()) {
            refresh.request();
        }
        return Optional.empty();
    }

    /** After a failure, what is still under way is waited for, so that no late write meets the next run; it will be sent again. */
    private void abandon() {
        while (!underWay.isEmpty()) {
            underWay.remove().land();
        }
    }
}

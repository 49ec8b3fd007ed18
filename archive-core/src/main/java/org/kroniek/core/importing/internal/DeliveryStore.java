package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.importing.DeliveryPart;
import org.kroniek.core.importing.DeliveryTooLargeException;
import org.kroniek.core.transaction.Transactions;

/** Keeps deliveries in the database, in pieces small enough that neither writing nor reading one needs much memory. */
final class DeliveryStore {

    private static final int CHUNK = 1 << 20;

    private final EntityManager entities;
    private final Transactions transactions;
    private final long maxBytes;

    DeliveryStore(EntityManager entities, Transactions transactions, long maxBytes) {
        this.entities = entities;
        this.transactions = transactions;
        this.maxBytes = maxBytes;
    }

    /**
     * Writes one part, each chunk in a transaction of its own.
     *
     * @param before bytes of the parts before it
     * @return bytes of the delivery so far
     */
    long write(UUID importId, int ordinal, DeliveryPart part, long before) throws IOException {
        long size = 0;
        int number = 0;
        for (byte[] bytes = part.content().readNBytes(CHUNK); bytes.length > 0; bytes = part.content()
                .readNBytes(CHUNK)) {
            size += bytes.length;
            if (before + size > maxBytes) {
                throw new DeliveryTooLargeException(maxBytes);
            }
            writeChunk(importId, ordinal, number++, bytes);
        }
        ImportPartRow row = new ImportPartRow(new ImportPartRow.Key(importId, ordinal), part, size);
        transactions.run(() -> entities.persist(row));
        return before + size;
    }

    private void writeChunk(UUID importId, int part, int number, byte[] bytes) {
        transactions.run(() -> entities.createNativeQuery("""
                insert into import_chunk (import_id, part, ordinal, content) values (:id, :part, :ordinal, :content)""")
                .setParameter("id", importId).setParameter("part", part).setParameter("ordinal", number)
                .setParameter("content", bytes).executeUpdate());
    }

    List<ImportPartRow> parts(UUID importId) {
        return transactions.call(() -> entities
                .createQuery("select p from ImportPartRow p where p.key.importId = :id order by p.key.ordinal",
                        ImportPartRow.class)
                .setParameter("id", importId).getResultList());
    }

    InputStream read(ImportPartRow.Key part) {
        return new ChunkInputStream(number -> chunk(part, number));
    }

    private Optional<byte[]> chunk(ImportPartRow.Key part, int number) {
        return transactions.call(() -> {
            List<?> rows = entities.createNativeQuery("""
                    select content from import_chunk
                    where import_id = :id and part = :part and ordinal = :ordinal""", byte[].class)
                    .setParameter("id", part.importId()).setParameter("part", part.ordinal())
                    .setParameter("ordinal", number).getResultList();
            return rows.isEmpty() ? Optional.<byte[]>empty() : Optional.of((byte[]) rows.getFirst());
        });
    }

    /** Forgets the bytes of a delivery, in the caller's transaction. The articles keep their originals. */
    void discard(UUID importId) {
        entities.createNativeQuery("delete from import_chunk where import_id = :id").setParameter("id", importId)
                .executeUpdate();
    }
}

package org.kroniek.core.citable;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.text.ContentHash;

/**
 * Articles that a search found, in their order: a list that can be added to, and that needs 28 bytes an article, so that a
 * million of them fit in memory.
 */
public final class CitedArticles extends AbstractList<CitedArticle> implements RandomAccess {

    private static final int FIRST_ROOM = 1_000;
    /** Of an id and a line feed. */
    private static final int LINE = 37;

    private long[] ids = new long[2 * FIRST_ROOM];
    private int[] revisions = new int[FIRST_ROOM];
    private long[] versions = new long[FIRST_ROOM];
    private int size;

    @Override
    public boolean add(CitedArticle article) {
        if (size == revisions.length) {
            int room = size + size / 2;
            ids = Arrays.copyOf(ids, 2 * room);
            revisions = Arrays.copyOf(revisions, room);
            versions = Arrays.copyOf(versions, room);
        }
        ids[2 * size] = article.id().value().getMostSignificantBits();
        ids[2 * size + 1] = article.id().value().getLeastSignificantBits();
        revisions[size] = article.revision();
        versions[size] = article.version();
        size++;
        return true;
    }

    @Override
    public CitedArticle get(int index) {
        return new CitedArticle(id(index), revision(index), versions[index]);
    }

    /** The identity of one of them, without the rest. */
    public ArticleId id(int index) {
        Objects.checkIndex(index, size);
        return new ArticleId(new UUID(ids[2 * index], ids[2 * index + 1]));
    }

    /** The revision of one of them. */
    public int revision(int index) {
        Objects.checkIndex(index, size);
        return revisions[index];
    }

    @Override
    public int size() {
        return size;
    }

    /** The digest by which anybody can check the list: SHA-256 of the ids in their order, each with a line feed after it. */
    public ContentHash sha256() {
        ContentHash.Digest digest = ContentHash.digest();
        byte[] line = new byte[LINE];
        line[LINE - 1] = '\n';
        for (int i = 0; i < size; i++) {
            byte[] id = id(i).toString().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(id, 0, line, 0, id.length);
            digest.update(line);
        }
        return digest.end();
    }
}

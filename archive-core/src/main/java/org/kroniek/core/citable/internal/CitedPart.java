package org.kroniek.core.citable.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.citable.CitedArticle;
import org.kroniek.core.id.ArticleId;

/** A stretch of articles as the database keeps it: so many a part that a page needs one or two, and a million 500. */
final class CitedPart {

    /** Articles a part, of all but the last. */
    static final int SIZE = 2_000;

    private static final int BYTES = 2 * Long.BYTES + Integer.BYTES + Long.BYTES;

    private CitedPart() {}

    static byte[] written(List<CitedArticle> articles) {
        ByteBuffer bytes = ByteBuffer.allocate(articles.size() * BYTES);
        for (CitedArticle article : articles) {
            UUID id = article.id().value();
            bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                    .putInt(article.revision()).putLong(article.version());
        }
        return bytes.array();
    }

    static List<CitedArticle> read(byte[] part) {
        ByteBuffer bytes = ByteBuffer.wrap(part);
        List<CitedArticle> articles = new ArrayList<>(part.length / BYTES);
        while (bytes.hasRemaining()) {
            articles.add(new CitedArticle(new ArticleId(new UUID(bytes.getLong(), bytes.getLong())), bytes.getInt(),
                    bytes.getLong()));
        }
        return articles;
    }
}

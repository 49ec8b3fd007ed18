package org.kroniek.core.audit.internal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.text.ContentHash;

/** How the trail digests rows: length, colon and bytes of each field, a hyphen for none, so that no two rows are alike. */
final class TrailHash {

    /** What the first seal has in the place of the hash before it. */
    static final String BEFORE_ALL = "";

    /** The fields of an entry {@code e}, as texts. */
    static final String ENTRY = """
            array[cast(e.id as text), cast(cast(extract(epoch from e.recorded_at) * 1000000 as bigint) as text),
                e.author, e.action, e.subject_kind, e.subject_id, cast(e.number as text), e.reason, e.detail, e.record,
                cast(e.form as text), e.digest]""";

    private TrailHash() {}

    static String of(@Nullable String... fields) {
        ContentHash.Digest digest = ContentHash.digest();
        for (String field : fields) {
            add(digest, field);
        }
        return digest.end().hex();
    }

    /** The hash of a seal. */
    static String link(String before, long seq, @Nullable String[] entry) {
        ContentHash.Digest digest = ContentHash.digest();
        add(digest, before);
        add(digest, String.valueOf(seq));
        for (String field : entry) {
            add(digest, field);
        }
        return digest.end().hex();
    }

    private static void add(ContentHash.Digest digest, @Nullable String field) {
        if (field == null) {
            digest.update(new byte[]{'-'});
        } else {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }
}

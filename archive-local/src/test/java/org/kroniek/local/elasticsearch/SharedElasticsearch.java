package org.kroniek.local.elasticsearch;

import org.jspecify.annotations.Nullable;

/** One real node for all tests of this module, since each start costs seconds; it ends with the virtual machine. */
public final class SharedElasticsearch {

    private static @Nullable LocalElasticsearch node;

    private SharedElasticsearch() {}

    public static synchronized LocalElasticsearch get() {
        if (node == null) {
            node = LocalElasticsearch.temporary();
        }
        return node;
    }
}

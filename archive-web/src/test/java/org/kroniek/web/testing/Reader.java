package org.kroniek.web.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.kroniek.core.access.SessionToken;
import org.kroniek.core.rights.Audience;
import org.kroniek.core.text.ContentHash;
import org.kroniek.local.postgres.LocalPostgres;

/**
 * Somebody who reads the archive, over the API and in the portal. Whoever has an account gets it from the database: how it is made and
 * logged in to is tested elsewhere.
 */
public record Reader(Audience audience, Api api, String cookie) {

    private static final String RESEARCHER = "lezer";

    public static Reader of(Audience audience) {
        RunningArchive archive = RunningArchive.get();
        return switch (audience) {
            case PUBLIC -> new Reader(audience, archive.anonymous(), "");
            case REGISTERED -> new Reader(audience, archive.anonymous().withKey(key(RESEARCHER)), session(RESEARCHER));
            case STAFF -> new Reader(audience, archive.api(), session("admin"));
        };
    }

    /** A page of the portal. */
    public HttpResponse<String> page(String path) {
        Api browser = RunningArchive.get().anonymous();
        return cookie.isEmpty() ? browser.get(path) : browser.get(path, "Cookie", "__Host-session=" + cookie);
    }

    private static String key(String account) {
        String key = "krn_" + SessionToken.random().text();
        update("""
                insert into account (name, password_hash, role, created_at) values (?, null, 'RESEARCHER', now())
                on conflict do nothing""", account);
        update("""
                insert into api_key (id, account, label, key_hash, created_at, scope)
                values (cast(? as uuid), ?, 'test', ?, now(), 'ALL')""", UUID.randomUUID().toString(), account,
                ContentHash.of(key.getBytes(StandardCharsets.UTF_8)).hex());
        return key;
    }

    private static String session(String account) {
        SessionToken token = SessionToken.random();
        update("insert into account_session (token_hash, account, began_at, seen_at) values (?, ?, now(), now())",
                token.digest().hex(), account);
        return token.text();
    }

    private static void update(String sql, String... values) {
        LocalPostgres postgres = RunningArchive.get().services().postgres();
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(),
                postgres.password()); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

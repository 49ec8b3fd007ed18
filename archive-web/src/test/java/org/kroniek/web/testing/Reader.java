package org.kroniek.web.testing;

import java.net.http.HttpResponse;
import org.kroniek.core.access.Role;
import org.kroniek.core.rights.Audience;

/** Somebody who reads the archive, over the API and in the portal. */
public record Reader(Api api, DeskVisitor browser) {

    public static Reader of(Audience audience) {
        RunningArchive archive = RunningArchive.get();
        DeskAccounts accounts = new DeskAccounts(archive);
        return switch (audience) {
            case PUBLIC -> new Reader(archive.anonymous(), new DeskVisitor(archive.url()));
            case REGISTERED -> of(accounts, archive.anonymous());
            case STAFF -> new Reader(archive.api(), accounts.administrator());
        };
    }

    private static Reader of(DeskAccounts accounts, Api anonymous) {
        String name = accounts.create(Role.RESEARCHER);
        return new Reader(anonymous.withKey(accounts.key(name, "ALL")), accounts.atWork(name));
    }

    /** A page of the portal. */
    public HttpResponse<String> page(String path) {
        return browser.get(path);
    }
}

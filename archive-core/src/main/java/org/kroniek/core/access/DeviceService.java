package org.kroniek.core.access;

/** Browsers in which accounts were used before. */
public interface DeviceService {

    /** Remembers one in which somebody has logged in; what the browser keeps of it. */
    SessionToken remember(String account);

    /** Whether somebody has logged in to the account there before. */
    boolean isKnown(SessionToken device, String account);
}

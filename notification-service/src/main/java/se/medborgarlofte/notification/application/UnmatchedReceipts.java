package se.medborgarlofte.notification.application;

import se.medborgarlofte.notification.domain.Receipt;

/** Receipts of messages we do not know: kept, because they say that something is wrong. */
public interface UnmatchedReceipts {

    void keep(String provider, String reference, Receipt receipt);
}

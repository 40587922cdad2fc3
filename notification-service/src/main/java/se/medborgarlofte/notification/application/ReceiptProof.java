package se.medborgarlofte.notification.application;

import se.medborgarlofte.notification.domain.Channel;

/** Whether a receipt comes from the provider that it names. */
public interface ReceiptProof {

    /** Whose receipts it knows. */
    Channel channel();

    boolean isFrom(String provider, String body, String signature);
}

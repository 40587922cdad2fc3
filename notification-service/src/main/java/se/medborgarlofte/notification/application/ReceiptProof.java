package se.medborgarlofte.notification.application;

/** Whether a receipt comes from the provider that it names. */
public interface ReceiptProof {

    boolean isFrom(String provider, String body, String signature);
}

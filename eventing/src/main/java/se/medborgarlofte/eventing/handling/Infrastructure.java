package se.medborgarlofte.eventing.handling;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Set;

/** Tells that our own infrastructure is down from a failure that belongs to one event. */
final class Infrastructure {

    /** Error codes of a server that shuts down, steps down or is overloaded. */
    private static final Set<Integer> PASSING = Set.of(6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436);

    private Infrastructure() {}

    static boolean isDown(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException mongo && isDown(mongo)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDown(MongoException failure) {
        return failure instanceof MongoSocketException
                || failure instanceof MongoTimeoutException
                || failure instanceof MongoInterruptedException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException
                || failure instanceof MongoServerUnavailableException
                || PASSING.contains(failure.getCode());
    }
}

package cn.huiyin.platform.messaging;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import org.springframework.amqp.AmqpConnectException;

/** Whether handling the same message again can help. */
enum FailureKind {
    /** A database, broker or service is unavailable; another attempt helps as soon as it is back. */
    TRANSIENT,
    /** Perhaps a conflict between two writers; another attempt may help once or twice. */
    DOUBTFUL,
    /** Another attempt never helps. */
    POISON;

    static FailureKind of(Throwable failure) {
        if (failure instanceof UnreadableEvent) {
            return POISON;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isTransient(cause)) {
                return TRANSIENT;
            }
        }
        return DOUBTFUL;
    }

    private static boolean isTransient(Throwable failure) {
        return switch (failure) {
            case TransientFailure _,
                    MongoSocketException _,
                    MongoTimeoutException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoConnectionPoolClearedException _,
                    AmqpConnectException _,
                    ConnectException _,
                    SocketTimeoutException _,
                    HttpTimeoutException _ -> true;
            case MongoException e -> e.hasErrorLabel("RetryableWriteError");
            default -> false;
        };
    }
}

package cn.huiyin.complaint.architecture.broken.desk;

import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Breaks a rule on purpose: a message that is sent although nothing is stored. */
record SendsPastTheOutbox(RabbitTemplate rabbit) {}

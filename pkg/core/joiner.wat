;; Joins the pieces of a module, as scripts/pieces.mjs parts them, to the module again. JavaScript
;; would be interpreted at import, and slow; these few functions are compiled at once.
;;
;; A piece is text of characters as inlined.js explains them, in UTF-8. It has a place of
;; 128 KiB, the first four bytes of which count what has been taken. Piece 0 is all that is no
;; instruction, 1 the operators; in which of the others an operator's operand is, tells the
;; table in the place behind the last. An operand is a number in LEB128. The module is joined
;; in the place behind the table.
(module
  (memory (export "memory") 32)

  ;; 2 kinds of block, 3 functions, 4 locals and 5 those that a load takes its address from,
  ;; 6 whatever is rare, 7 constants of 32 bits and 8 those for arithmetic, 9 offsets of loads,
  ;; 10 offsets of stores, 11 labels, 12 labels of br_if
  (data (i32.const 0x1a0002) "\02\02\02")
  (data (i32.const 0x1a000c) "\0b\0c\0b\00\03\06")
  (data (i32.const 0x1a0020) "\04\04\04\06\06\00\00\00\09\09\09\09\09\09\09\09\09\09\09\09\09\09\0a\0a\0a\0a\0a\0a\0a\0a\0a\00\00\07\06")
  (data (i32.const 0x1a00fc) "\06")

  (global $operators i32 (i32.const 0x20000))
  (global $rare i32 (i32.const 0xc0000))
  (global $end (mut i32) (i32.const 0x1c0000))

  ;; As in inlined.js. HIGH's own character is two bytes in UTF-8, of which this is the first.
  (global $mask i32 (i32.const 0x56))
  (global $high i32 (i32.const 0x2c))
  (global $before_high i32 (i32.const 0xc2))

  ;; Copies the next byte of the piece at an address.
  (func $copy (param $piece i32) (result i32)
    (local $taken i32)
    (local $byte i32)
    (local $change i32)
    (local.set $change (global.get $mask))
    (loop $more
      (i32.store (local.get $piece)
        (i32.add (local.tee $taken (i32.load (local.get $piece))) (i32.const 1)))
      (local.set $byte (i32.load8_u offset=4 (i32.add (local.get $piece) (local.get $taken))))
      (if
        (i32.or
          (i32.eq (local.get $byte) (global.get $high))
          (i32.eq (local.get $byte) (global.get $before_high)))
        (then
          (local.set $change (i32.xor (local.get $change) (i32.const 0x80)))
          (br $more))))
    (i32.store8 (global.get $end) (local.tee $byte (i32.xor (local.get $byte) (local.get $change))))
    (global.set $end (i32.add (global.get $end) (i32.const 1)))
    (local.get $byte))

  (func $put (param $byte i32)
    (i32.store8 (global.get $end) (local.get $byte))
    (global.set $end (i32.add (global.get $end) (i32.const 1))))

  (func $copy_bytes (param $count i32)
    (loop $next
      (drop (call $copy (i32.const 0)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  (func $copy_number (param $piece i32) (result i32)
    (local $byte i32)
    (if (result i32) (i32.lt_u (local.tee $byte (call $copy (local.get $piece))) (i32.const 0x80))
      (then (local.get $byte))
      (else
        (i32.add
          (i32.shl (call $copy_number (local.get $piece)) (i32.const 7))
          (i32.and (local.get $byte) (i32.const 0x7f))))))

  (func $copy_numbers (param $piece i32) (param $count i32)
    (if (local.get $count)
      (then
        (drop (call $copy_number (local.get $piece)))
        (call $copy_numbers (local.get $piece) (i32.sub (local.get $count) (i32.const 1))))))

  (func $put_number (param $number i32)
    (if (i32.lt_u (local.get $number) (i32.const 0x80))
      (then (call $put (local.get $number)))
      (else
        (call $put (i32.or (local.get $number) (i32.const 0x80)))
        (call $put_number (i32.shr_u (local.get $number) (i32.const 7))))))

  ;; Sizes are not among the pieces. What a size has to precede is written five bytes, its
  ;; longest, behind where it belongs.
  (func $open (result i32)
    (global.get $end)
    (global.set $end (i32.add (global.get $end) (i32.const 5))))

  (func $close (param $from i32)
    (local $size i32)
    (local.set $size (i32.sub (i32.sub (global.get $end) (local.get $from)) (i32.const 5)))
    (global.set $end (local.get $from))
    (call $put_number (local.get $size))
    (memory.copy (global.get $end) (i32.add (local.get $from) (i32.const 5)) (local.get $size))
    (global.set $end (i32.add (global.get $end) (local.get $size))))

  ;; The piece of an operator's operand, or 0. What an operand is for, the next operator tells:
  ;; its first character does, since the mask makes of HIGH, too, what is over 0x45.
  (func $operand_piece (param $operator i32) (result i32)
    (local $next i32)
    (local.set $next
      (i32.xor (i32.load8_u offset=0x20004 (i32.load (global.get $operators))) (global.get $mask)))
    (i32.add
      (i32.load8_u offset=0x1a0000 (local.get $operator))
      (i32.add
        (i32.and
          (i32.lt_u (i32.sub (local.get $operator) (i32.const 0x20)) (i32.const 3))
          (i32.lt_u (i32.sub (local.get $next) (i32.const 0x28)) (i32.const 14)))
        (i32.and
          (i32.eq (local.get $operator) (i32.const 0x41))
          (i32.ge_u (local.get $next) (i32.const 0x45))))))

  (func $copy_function
    (local $from i32)
    (local $depth i32)
    (local $operator i32)
    (local $piece i32)
    (local $operand i32)
    (local.set $from (call $open))
    ;; Its locals: pairs of a count and a type.
    (call $copy_numbers (global.get $rare)
      (i32.shl (call $copy_number (global.get $rare)) (i32.const 1)))
    (local.set $depth (i32.const 1))
    (loop $next
      (local.set $operator (call $copy (global.get $operators)))
      ;; block, loop and if; end
      (local.set $depth
        (i32.sub
          (i32.add (local.get $depth) (i32.lt_u (i32.sub (local.get $operator) (i32.const 2)) (i32.const 3)))
          (i32.eq (local.get $operator) (i32.const 0x0b))))
      ;; An address is promised no alignment: it is a hint that engines do not use.
      (if (i32.lt_u (i32.sub (local.get $operator) (i32.const 0x28)) (i32.const 23))
        (then (call $put (i32.const 0))))
      (if (local.tee $piece (i32.shl (call $operand_piece (local.get $operator)) (i32.const 17)))
        (then
          (local.set $operand (call $copy_number (local.get $piece)))
          ;; br_table: as many labels, and one for all else.
          (if (i32.eq (local.get $operator) (i32.const 0x0e))
            (then (call $copy_numbers (local.get $piece) (i32.add (local.get $operand) (i32.const 1)))))))
      (br_if $next (local.get $depth)))
    (call $close (local.get $from)))

  (func $copy_functions
    (local $from i32)
    (local $count i32)
    (local.set $from (call $open))
    (local.set $count (call $copy_number (i32.const 0)))
    (loop $next
      (call $copy_function)
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (call $close (local.get $from)))

  ;; Joins the pieces, and tells where the module ends.
  (func (export "join") (result i32)
    (local $section i32)
    (call $copy_bytes (i32.const 8)) ;; magic and version
    (loop $next
      (if (local.tee $section (call $copy (i32.const 0)))
        (then
          (if (i32.eq (local.get $section) (i32.const 10))
            (then (call $copy_functions))
            (else (call $copy_bytes (call $copy_number (i32.const 0)))))
          (br $next))))
    ;; A section 0 ends the pieces.
    (i32.sub (global.get $end) (i32.const 1))))

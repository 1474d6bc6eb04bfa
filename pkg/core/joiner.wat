;; Joins the pieces of a module, as scripts/pieces.mjs parts them, to the module again. JavaScript
;; would be interpreted at import, and slow; these few functions are compiled at once. So they
;; are by a compiler that takes every call and every variable of the module as it stands: what
;; is done for each byte is done in loops of their own, on locals.
;;
;; Piece 0 is all that is no instruction, 1 the operators; in which of the others an operator's
;; operand is, tells a table. An operand is a number in LEB128. Between two pieces stands HIGH
;; twice, which it does nowhere else.
(module
  (memory (export "memory") 32)

  ;; The piece of an operator's operand, or 0.
  ;; 2 kinds of block, 3 functions, 4 locals and 5 those that a load takes its address from,
  ;; 6 whatever is rare, 7 constants of 32 bits and 8 those for arithmetic, 9 offsets of loads,
  ;; 10 offsets of stores, 11 labels, 12 labels of br_if
  (data (i32.const 0x02) "\02\02\02")
  (data (i32.const 0x0c) "\0b\0c\0b\00\03\06")
  (data (i32.const 0x20) "\04\04\04\06\06\00\00\00\09\09\09\09\09\09\09\09\09\09\09\09\09\09\0a\0a\0a\0a\0a\0a\0a\0a\0a\00\00\07\06")
  (data (i32.const 0xfc) "\06")

  ;; Behind the table: the address of the next byte of each piece, four bytes each.
  (global $places i32 (i32.const 0x100))
  (global $operators i32 (i32.const 0x104))
  (global $rare i32 (i32.const 6))

  (global $pieces i32 (i32.const 0x10000))
  (global $end (mut i32) (i32.const 0x100000))

  ;; As in inlined.js. HIGH's own character is two bytes in UTF-8, of which this is the first.
  (global $mask i32 (i32.const 0x56))
  (global $high i32 (i32.const 0x2c))
  (global $before_high i32 (i32.const 0xc2))

  ;; Turns characters into bytes, where they stand, and notes where each piece begins.
  (func $unmask (param $text_end i32)
    (local $from i32)
    (local $to i32)
    (local $byte i32)
    (local $change i32)
    (local $place i32)
    (i32.store (local.tee $place (global.get $places))
      (local.tee $to (local.tee $from (global.get $pieces))))
    (local.set $change (global.get $mask))
    (loop $next
      (local.set $byte (i32.load8_u (local.get $from)))
      (local.set $from (i32.add (local.get $from) (i32.const 1)))
      (if
        (i32.or
          (i32.eq (local.get $byte) (global.get $high))
          (i32.eq (local.get $byte) (global.get $before_high)))
        (then
          (if
            (i32.and
              (i32.eq (local.get $byte) (global.get $high))
              (i32.ne (local.get $change) (global.get $mask)))
            (then
              (i32.store (local.tee $place (i32.add (local.get $place) (i32.const 4))) (local.get $to))))
          (local.set $change (i32.xor (local.get $change) (i32.const 0x80)))
          (br $next)))
      (i32.store8 (local.get $to) (i32.xor (local.get $byte) (local.get $change)))
      (local.set $to (i32.add (local.get $to) (i32.const 1)))
      (local.set $change (global.get $mask))
      (br_if $next (i32.lt_u (local.get $from) (local.get $text_end)))))

  (func $put (param $byte i32)
    (i32.store8 (global.get $end) (local.get $byte))
    (global.set $end (i32.add (global.get $end) (i32.const 1))))

  ;; Copies bytes of piece 0.
  (func $copy_bytes (param $length i32)
    (local $from i32)
    (memory.copy (global.get $end) (local.tee $from (i32.load (global.get $places))) (local.get $length))
    (i32.store (global.get $places) (i32.add (local.get $from) (local.get $length)))
    (global.set $end (i32.add (global.get $end) (local.get $length))))

  ;; Copies the next number of a piece.
  (func $copy_number (param $piece i32) (result i32)
    (local $next i32)
    (local $byte i32)
    (local.set $piece (i32.shl (local.get $piece) (i32.const 2)))
    (local.set $next (i32.load offset=0x100 (local.get $piece)))
    (call $put (local.tee $byte (i32.load8_u (local.get $next))))
    (i32.store offset=0x100 (local.get $piece) (i32.add (local.get $next) (i32.const 1)))
    (if (result i32) (i32.lt_u (local.get $byte) (i32.const 0x80))
      (then (local.get $byte))
      (else
        (i32.add
          (i32.shl (call $copy_number (i32.shr_u (local.get $piece) (i32.const 2))) (i32.const 7))
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

  ;; Copies a function's instructions.
  (func $copy_instructions
    (local $operators i32)
    (local $end i32)
    (local $depth i32)
    (local $operator i32)
    (local $piece i32)
    (local $next i32)
    (local $byte i32)
    (local.set $operators (i32.load (global.get $operators)))
    (local.set $end (global.get $end))
    (local.set $depth (i32.const 1))
    (loop $instruction
      (i32.store8 (local.get $end) (local.tee $operator (i32.load8_u (local.get $operators))))
      (local.set $operators (i32.add (local.get $operators) (i32.const 1)))
      (local.set $end (i32.add (local.get $end) (i32.const 1)))
      ;; block, loop and if; end
      (local.set $depth
        (i32.sub
          (i32.add (local.get $depth) (i32.lt_u (i32.sub (local.get $operator) (i32.const 2)) (i32.const 3)))
          (i32.eq (local.get $operator) (i32.const 0x0b))))
      ;; An address is promised no alignment: it is a hint that engines do not use.
      (if (i32.lt_u (i32.sub (local.get $operator) (i32.const 0x28)) (i32.const 23))
        (then
          (i32.store8 (local.get $end) (i32.const 0))
          (local.set $end (i32.add (local.get $end) (i32.const 1)))))
      (if (local.tee $piece (i32.load8_u (local.get $operator)))
        (then
          ;; br_table: a number of labels, as many, and one for all else.
          (if (i32.eq (local.get $operator) (i32.const 0x0e))
            (then
              (global.set $end (local.get $end))
              (call $copy_numbers (local.get $piece)
                (i32.add (call $copy_number (local.get $piece)) (i32.const 1)))
              (local.set $end (global.get $end)))
            (else
              ;; What a local or a constant is for, the next operator tells.
              (local.set $next (i32.load8_u (local.get $operators)))
              (local.set $piece
                (i32.shl
                  (i32.add
                    (local.get $piece)
                    (i32.or
                      (i32.and
                        (i32.eq (local.get $piece) (i32.const 4))
                        (i32.lt_u (i32.sub (local.get $next) (i32.const 0x28)) (i32.const 14)))
                      (i32.and
                        (i32.eq (local.get $piece) (i32.const 7))
                        (i32.ge_u (local.get $next) (i32.const 0x45)))))
                  (i32.const 2)))
              (local.set $next (i32.load offset=0x100 (local.get $piece)))
              (loop $more
                (i32.store8 (local.get $end) (local.tee $byte (i32.load8_u (local.get $next))))
                (local.set $end (i32.add (local.get $end) (i32.const 1)))
                (local.set $next (i32.add (local.get $next) (i32.const 1)))
                (br_if $more (i32.ge_u (local.get $byte) (i32.const 0x80))))
              (i32.store offset=0x100 (local.get $piece) (local.get $next))))))
      (br_if $instruction (local.get $depth)))
    (i32.store (global.get $operators) (local.get $operators))
    (global.set $end (local.get $end)))

  (func $copy_functions
    (local $section i32)
    (local $function i32)
    (local $count i32)
    (local.set $section (call $open))
    (local.set $count (call $copy_number (i32.const 0)))
    (loop $next
      (local.set $function (call $open))
      ;; Its locals: pairs of a count and a type.
      (call $copy_numbers (global.get $rare)
        (i32.shl (call $copy_number (global.get $rare)) (i32.const 1)))
      (call $copy_instructions)
      (call $close (local.get $function))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (call $close (local.get $section)))

  ;; Joins the pieces, of which the text has so many bytes, and tells where the module ends.
  (func (export "join") (param $length i32) (result i32)
    (local $section i32)
    (call $unmask (i32.add (global.get $pieces) (local.get $length)))
    (call $copy_bytes (i32.const 8)) ;; magic and version
    (loop $next
      (if (local.tee $section (call $copy_number (i32.const 0)))
        (then
          (if (i32.eq (local.get $section) (i32.const 10))
            (then (call $copy_functions))
            (else (call $copy_bytes (call $copy_number (i32.const 0)))))
          (br $next))))
    ;; A section 0 ends the pieces.
    (i32.sub (global.get $end) (i32.const 1))))

import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  /** `plain`: outlined; `strong`: the main action of a view; `text`: looks like a link. */
  readonly variant?: 'plain' | 'strong' | 'text';
}

export function Button({ variant = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`button button-${variant} ${className}`.trim()} {...rest} />;
}
